import { openArchive } from '../archive/open-archive';
import { scanXml } from '../archive/scan-xml';
import { textsOfElements } from '../archive/texts-of-elements';
import { Inspection } from '../inspection';

/** An OpenDocument text or spreadsheet: tracked changes, annotations, hidden text, embedded files, authors. */
export async function inspectOpenDocument(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const archive = await openArchive(bytes);
  const content = await archive.read('content.xml');
  if (content.length === 0) throw new Error('No OpenDocument');
  const counts = { changes: 0, comments: 0 };
  await scanXml(content, {
    onOpen: (name, attributes) => {
      if (name === 'changed-region') counts.changes += 1;
      if (name === 'annotation') counts.comments += 1;
      if (name === 'hidden-text') {
        inspection.addNamed('attachment.hidden_text', 'text', attributes['string-value']);
      }
    },
    onText: (text) => inspection.addText(text),
    onClose: (name) => (name === 'p' || name === 'h') && inspection.addText('\n'),
  });
  inspection.addCount('attachment.tracked_changes', counts.changes);
  inspection.addCount('attachment.comments', counts.comments);
  // A foreign object is one file (`Object 1`); a chart or formula of the same program is a folder.
  for (const file of archive.names(/^Object [^/]+$/)) {
    inspection.add('attachment.embedded_file', { file });
  }
  if (archive.names(/^Basic\/[^/]+\/(?!script-lb)[^/]+\.xml$/).length > 0) {
    inspection.add('attachment.script');
  }
  const names = ['initial-creator', 'creator', 'printed-by'];
  const meta = await textsOfElements(await archive.read('meta.xml'), names);
  for (const author of new Set([...meta.values()].flat())) {
    inspection.addNamed('attachment.author', 'value', author);
  }
  return inspection;
}
