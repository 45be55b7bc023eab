import readExif, { type Exif } from 'exif-reader';
import sharp from 'sharp';
import { Inspection } from '../inspection';

/** An image: where and by whom it was taken, from EXIF and XMP. Only the header is read, no pixel is decoded. */
export async function inspectImage(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  await inspectMetadata(bytes, inspection);
  return inspection;
}

/** A picture inside a document: its metadata, each kind of finding once; one that cannot be read is passed over. */
export async function inspectPicture(bytes: Buffer, inspection: Inspection): Promise<void> {
  const own = new Inspection();
  try {
    await inspectMetadata(bytes, own);
  } catch {
    return;
  }
  const known = new Set(
    inspection.findings.map(({ code, params }) => JSON.stringify([code, params])),
  );
  const isNew = ({ code, params }: (typeof own.findings)[number]) =>
    !known.has(JSON.stringify([code, params]));
  inspection.findings.push(...own.findings.filter(isNew));
}

async function inspectMetadata(bytes: Buffer, inspection: Inspection): Promise<void> {
  const { exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const tags = exif ? parsed(exif, inspection) : undefined;
  const packet = xmp?.toString('utf8') ?? '';
  const hasPlace = tags?.GPSInfo?.GPSLatitude !== undefined || /\bGPSLatitude\b/.test(packet);
  if (hasPlace) inspection.add('attachment.location');
  const written = /<dc:creator\b[^>]{0,200}>[\s\S]{0,200}?<rdf:li[^>]{0,200}>([^<]{1,200})</.exec(
    packet,
  )?.[1];
  const authors = [tags?.Image?.Artist, tags?.Photo?.CameraOwnerName, written]
    .filter((author) => typeof author === 'string')
    .map((author) => author.replace(/\0/g, '').trim());
  for (const author of new Set(authors)) inspection.addNamed('attachment.author', 'value', author);
}

/** A block of EXIF that cannot be read may hold a place as well as any other: somebody should look. */
function parsed(exif: Buffer, inspection: Inspection): Exif | undefined {
  try {
    return readExif(exif);
  } catch {
    inspection.isPartial = true;
    return undefined;
  }
}
