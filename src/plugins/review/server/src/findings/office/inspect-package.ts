import type { Archive } from '../archive/open-archive';
import { textsOfElements } from '../archive/texts-of-elements';
import { inspectPicture } from '../image/inspect-image';
import type { Inspection } from '../inspection';
import { PICTURE_LIMIT } from '../limits';

/** What Word, Excel and PowerPoint files have in common: their properties, embedded files, macros, pictures. */
export async function inspectPackage(archive: Archive, inspection: Inspection): Promise<void> {
  await inspectProperties(archive, inspection);
  for (const name of archive.names(/^(?:word|xl|ppt)\/embeddings\/./)) {
    inspection.add('attachment.embedded_file', { file: name.split('/').at(-1) ?? name });
  }
  if (archive.names(/(?:^|\/)(?:vbaProject\.bin|activeX\/.+)$/).length > 0) {
    inspection.add('attachment.script');
  }
  const pictures = archive.names(/^(?:word|xl|ppt)\/media\/.+\.(?:jpe?g|png|tiff?|webp)$/i);
  if (pictures.length > PICTURE_LIMIT) inspection.isPartial = true;
  for (const name of pictures.slice(0, PICTURE_LIMIT)) {
    await inspectPicture(await archive.read(name), inspection);
  }
}

async function inspectProperties(archive: Archive, inspection: Inspection): Promise<void> {
  const core = await textsOfElements(await archive.read('docProps/core.xml'), [
    'creator',
    'lastModifiedBy',
  ]);
  for (const author of new Set([...core.values()].flat())) {
    // What programs write where nobody is named.
    if (author === 'Unknown') continue;
    inspection.addNamed('attachment.author', 'value', author);
  }
  const app = await textsOfElements(await archive.read('docProps/app.xml'), ['Company', 'Manager']);
  for (const company of app.get('Company') ?? []) {
    inspection.addNamed('attachment.organization', 'value', company);
  }
  for (const manager of app.get('Manager') ?? []) {
    inspection.addNamed('attachment.author', 'value', manager);
  }
}
