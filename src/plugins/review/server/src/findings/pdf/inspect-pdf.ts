import { Inspection } from '../inspection';
import { PDF_PAGE_LIMIT, PDF_TIME_LIMIT_MS, PDF_UNPACKED_LIMIT_BYTES } from '../limits';
import { inspectPdfDocument } from './inspect-pdf-document';
import { inspectPdfPage, type PageTotals } from './inspect-pdf-page';
import { pdfUnpacksWithin } from './unpacks-within';

/**
 * A PDF: who made it, annotations, embedded files, scripts, and its text where it has a text layer.
 * @throws Error when it is damaged, needs a password, or unpacks to too much.
 */
export async function inspectPdf(bytes: Buffer): Promise<Inspection> {
  if (!(await pdfUnpacksWithin(bytes, PDF_UNPACKED_LIMIT_BYTES))) {
    throw new RangeError('Unpacks to too much');
  }
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes away from their owner, so it gets a copy. 0 is "errors only".
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const inspection = new Inspection();
    const totals: PageTotals = { comments: 0, hasScript: false };
    await inspectPdfDocument(document, inspection, totals);
    const deadline = performance.now() + PDF_TIME_LIMIT_MS;
    for (let number = 1; number <= document.numPages; number += 1) {
      if (number > PDF_PAGE_LIMIT || performance.now() > deadline || inspection.isFull) {
        inspection.isPartial = true;
        break;
      }
      await inspectPdfPage(await document.getPage(number), inspection, totals);
    }
    inspection.addCount('attachment.comments', totals.comments);
    if (totals.hasScript) inspection.add('attachment.script');
    if (inspection.text.trim() === '') inspection.add('attachment.no_text');
    return inspection;
  } finally {
    await document.loadingTask.destroy();
  }
}
