import { openArchive } from '../archive/open-archive';
import { scanXml } from '../archive/scan-xml';
import { textsOfElements } from '../archive/texts-of-elements';
import { Inspection } from '../inspection';

const PAGES = /(?:^|\/)Pages\/[^/]+\/Content\.xml$/i;
const ANNOTATIONS = /(?:^|\/)Annots?\/.*\.xml$/i;
const ATTACHMENTS = /(?:^|\/)Attachs?\/[^/]+$/i;

/** An OFD document (GB/T 33190-2016): author and software, annotations, attached files. */
export async function inspectOfd(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const archive = await openArchive(bytes);
  const root = await archive.read('OFD.xml');
  if (root.length === 0) throw new Error('No OFD document');
  const info = await textsOfElements(root, ['Author', 'Creator']);
  for (const author of info.get('Author') ?? []) {
    inspection.addNamed('attachment.author', 'value', author);
  }
  for (const software of info.get('Creator') ?? []) {
    inspection.addNamed('attachment.software', 'value', software);
  }
  const pages = archive.names(PAGES);
  for (const part of pages) {
    const texts = await textsOfElements(await archive.read(part), ['TextCode']);
    inspection.addText(`${(texts.get('TextCode') ?? []).join('\n')}\n`);
  }
  let annotations = 0;
  for (const part of archive.names(ANNOTATIONS)) {
    await scanXml(await archive.read(part), {
      // Links and watermarks are annotations too; what people wrote upon the page are the others.
      onOpen: (name, { Type }) => {
        if (name === 'Annot' && !['Link', 'Watermark', 'Stamp'].includes(Type ?? ''))
          annotations += 1;
      },
    });
  }
  inspection.addCount('attachment.comments', annotations);
  for (const name of archive.names(ATTACHMENTS)) {
    const file = name.split('/').at(-1) ?? name;
    if (!/\.xml$/i.test(file)) inspection.add('attachment.embedded_file', { file });
  }
  if (inspection.text.trim() === '') inspection.add('attachment.no_text');
  return inspection;
}
