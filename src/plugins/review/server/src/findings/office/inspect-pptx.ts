import { openArchive } from '../archive/open-archive';
import { scanXml } from '../archive/scan-xml';
import { Inspection } from '../inspection';
import { inspectPackage } from './inspect-package';

/** A presentation: hidden slides, speaker's notes, comments, and what every Office file may carry. */
export async function inspectPptx(bytes: Buffer): Promise<Inspection> {
  const inspection = new Inspection();
  const archive = await openArchive(bytes);
  if (archive.names(/^ppt\/presentation\.xml$/).length === 0) throw new Error('No presentation');
  let hidden = 0;
  for (const part of archive.names(/^ppt\/slides\/[^/]+\.xml$/)) {
    const slide = await scanSlide(await archive.read(part), inspection);
    hidden += Number(slide.isHidden);
  }
  let remarks = 0;
  for (const part of archive.names(/^ppt\/notesSlides\/[^/]+\.xml$/)) {
    const notes = await scanSlide(await archive.read(part), inspection);
    remarks += Number(notes.hasWords);
  }
  for (const part of archive.names(/^ppt\/comments\/[^/]+\.xml$/)) {
    await scanXml(await archive.read(part), {
      onOpen: (name) => (remarks += Number(name === 'cm')),
      onText: (text) => inspection.addText(text),
      onClose: (name) => name === 'cm' && inspection.addText('\n'),
    });
  }
  inspection.addCount('attachment.hidden_slide', hidden);
  inspection.addCount('attachment.comments', remarks);
  await inspectPackage(archive, inspection);
  return inspection;
}

async function scanSlide(
  bytes: Buffer,
  inspection: Inspection,
): Promise<{ isHidden: boolean; hasWords: boolean }> {
  const slide = { isHidden: false, hasWords: false };
  let isText = false;
  // A field (`fld`) is the slide's number or the day, which every page of notes has.
  let isField = false;
  await scanXml(bytes, {
    onOpen: (name, { show }) => {
      if (name === 'sld') slide.isHidden = show === '0' || show === 'false';
      if (name === 'fld') isField = true;
      if (name === 't') isText = true;
    },
    onText: (text) => {
      if (!isText) return;
      inspection.addText(text);
      if (!isField && text.trim() !== '') slide.hasWords = true;
    },
    onClose: (name) => {
      if (name === 't') isText = false;
      if (name === 'fld') isField = false;
      if (name === 'p') inspection.addText('\n');
    },
  });
  return slide;
}
