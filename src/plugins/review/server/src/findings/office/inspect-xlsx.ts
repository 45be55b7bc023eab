import { openArchive, type Archive } from '../archive/open-archive';
import { scanXml } from '../archive/scan-xml';
import { Inspection } from '../inspection';
import { inspectPackage } from './inspect-package';

/** Numbers long enough to be somebody's: Excel keeps a telephone number typed without an apostrophe as a number. */
const LONG_NUMBER = /^\d{11,19}$/;

/** A workbook: hidden sheets, rows and columns, comments, and what every Office file may carry. */
export async function inspectXlsx(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const archive = await openArchive(bytes);
  const workbook = await archive.read('xl/workbook.xml');
  if (workbook.length === 0) throw new Error('No workbook');
  await scanXml(workbook, {
    onOpen: (name, { state, name: sheet = '' }) => {
      if (name === 'sheet' && (state === 'hidden' || state === 'veryHidden')) {
        inspection.addNamed('attachment.hidden_sheet', 'sheet', sheet);
      }
    },
  });
  await scanStrings(archive, inspection);
  await scanSheets(archive, inspection);
  await scanComments(archive, inspection);
  await inspectPackage(archive, inspection);
  return inspection;
}

async function scanStrings(archive: Archive, inspection: Inspection): Promise<void> {
  let isText = false;
  await scanXml(await archive.read('xl/sharedStrings.xml'), {
    onOpen: (name) => (isText = name === 't'),
    onText: (text) => isText && inspection.addText(text),
    onClose: (name) => {
      if (name === 't') isText = false;
      if (name === 'si') inspection.addText('\n');
    },
  });
}

async function scanSheets(archive: Archive, inspection: Inspection): Promise<void> {
  let hidden = 0;
  let isText = false;
  let text = '';
  for (const part of archive.names(/^xl\/worksheets\/[^/]+\.xml$/)) {
    await scanXml(await archive.read(part), {
      onOpen: (name, attributes) => {
        const isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
        if (isHidden && (name === 'row' || name === 'col')) hidden += 1;
        isText = name === 't' || name === 'v';
        if (isText) text = '';
      },
      onText: (piece) => {
        if (isText) text += piece;
      },
      onClose: (name) => {
        isText = false;
        if (name === 't' || (name === 'v' && LONG_NUMBER.test(text))) {
          inspection.addText(`${text}\n`);
        }
      },
    });
  }
  inspection.addCount('attachment.hidden_cells', hidden);
}

/** Notes (`comment`) and threads of comments; Excel writes a note beside each thread, so the larger number counts. */
async function scanComments(archive: Archive, inspection: Inspection): Promise<void> {
  const counts = { comment: 0, threadedComment: 0 };
  for (const part of archive.names(
    /^xl\/(?:comments\d*|comments\/[^/]+|threadedComments\/[^/]+)\.xml$/,
  )) {
    await scanXml(await archive.read(part), {
      onOpen: (name) => {
        if (name === 'comment' || name === 'threadedComment') counts[name] += 1;
      },
      onText: (text) => inspection.addText(text),
      onClose: (name) => name === 'comment' && inspection.addText('\n'),
    });
  }
  inspection.addCount('attachment.comments', Math.max(counts.comment, counts.threadedComment));
}
