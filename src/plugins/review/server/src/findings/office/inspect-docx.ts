import { openArchive } from '../archive/open-archive';
import { scanXml } from '../archive/scan-xml';
import { Inspection, shorten } from '../inspection';
import { inspectPackage } from './inspect-package';

const TEXT_PARTS = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const COMMENT_PARTS = /^word\/comments\d*\.xml$/;

/** Insertions, deletions, moves, and changes of format, table and section that were tracked (ISO/IEC 29500-1, 17.13.5). */
const CHANGE = /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+PrChange)$/;
const OFF: readonly string[] = ['0', 'false', 'off'];

/** A Word document: tracked changes, comments, hidden text, and what every Office file may carry. */
export async function inspectDocx(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const archive = await openArchive(bytes);
  const parts = archive.names(TEXT_PARTS);
  if (!parts.includes('word/document.xml')) throw new Error('No Word document');
  const counts = { changes: 0, comments: 0 };
  let hidden = '';
  for (const part of parts) {
    const found = await scanPart(await archive.read(part), inspection);
    counts.changes += found.changes;
    hidden += found.hidden;
  }
  for (const part of archive.names(COMMENT_PARTS)) {
    await scanXml(await archive.read(part), {
      onOpen: (name) => (counts.comments += Number(name === 'comment')),
      onText: (text) => inspection.addText(text),
      onClose: (name) => name === 'p' && inspection.addText('\n'),
    });
  }
  inspection.addCount('attachment.tracked_changes', counts.changes);
  inspection.addCount('attachment.comments', counts.comments);
  inspection.addNamed('attachment.hidden_text', 'text', shorten(hidden));
  await inspectPackage(archive, inspection);
  return inspection;
}

/** The text of a part, what was deleted in it included, for it is in the file. */
async function scanPart(
  bytes: Buffer,
  inspection: Inspection,
): Promise<{ changes: number; hidden: string }> {
  const found = { changes: 0, hidden: '' };
  let isText = false;
  let isHidden = false;
  await scanXml(bytes, {
    onOpen: (name, attributes) => {
      if (CHANGE.test(name)) found.changes += 1;
      if (name === 'r') isHidden = false;
      if (name === 'vanish') isHidden = !OFF.includes(attributes['val'] ?? '');
      if (name === 't' || name === 'delText') isText = true;
      if (name === 'tab') inspection.addText(' ');
      if (name === 'br') inspection.addText('\n');
    },
    onText: (text) => {
      if (!isText) return;
      inspection.addText(text);
      if (isHidden) found.hidden += text;
    },
    onClose: (name) => {
      if (name === 't' || name === 'delText') isText = false;
      // The properties of a paragraph's end mark may be hidden too; they hide no text.
      if (name === 'r' || name === 'pPr') isHidden = false;
      if (name === 'p') inspection.addText('\n');
    },
  });
  return found;
}
