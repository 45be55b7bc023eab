import type { Inspection } from '../inspection';
import type { PdfDocument } from './inspect-pdf-document';

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

export type PageTotals = { comments: number; hasScript: boolean };

type Annotation = { subtype?: string; actions?: unknown; file?: { filename?: string } };

/** What people write upon a page. Links, form fields, seals and the windows of comments are something else. */
const REMARKS: readonly string[] =
  'Text FreeText Highlight Underline StrikeOut Squiggly Ink Caret'.split(' ');

/** The text of a page, its annotations, files attached to it, and scripts of the page and its form fields. */
export async function inspectPdfPage(
  page: PdfPage,
  inspection: Inspection,
  totals: PageTotals,
): Promise<void> {
  const { items } = await page.getTextContent();
  for (const item of items) {
    if ('str' in item) inspection.addText(item.hasEOL ? `${item.str}\n` : item.str);
  }
  inspection.addText('\n');
  for (const { subtype = '', actions, file } of (await page.getAnnotations()) as Annotation[]) {
    totals.comments += Number(REMARKS.includes(subtype));
    totals.hasScript ||= hasActions(actions);
    if (subtype === 'FileAttachment') {
      inspection.addNamed('attachment.embedded_file', 'file', file?.filename ?? subtype);
    }
  }
  totals.hasScript ||= hasActions(await page.getJSActions());
  page.cleanup();
}

function hasActions(actions: unknown): boolean {
  return typeof actions === 'object' && actions !== null && Object.keys(actions).length > 0;
}
