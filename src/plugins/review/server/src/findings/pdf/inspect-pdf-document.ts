import type { getDocumentProxy } from 'unpdf';
import type { Inspection } from '../inspection';
import type { PageTotals } from './inspect-pdf-page';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What stands in the document itself: its properties (Info and XMP), embedded files, and scripts. */
export async function inspectPdfDocument(
  document: PdfDocument,
  inspection: Inspection,
  totals: PageTotals,
): Promise<void> {
  await inspectProperties(document, inspection);
  const files = (await document.getAttachments()) as Record<string, { filename?: string }> | null;
  for (const [name, { filename }] of Object.entries(files ?? {})) {
    inspection.addNamed('attachment.embedded_file', 'file', filename ?? name);
  }
  totals.hasScript = (await document.getJSActions()) !== null;
}

async function inspectProperties(document: PdfDocument, inspection: Inspection): Promise<void> {
  const { info, metadata } = await document.getMetadata();
  const properties = info as Record<string, unknown>;
  const fromXmp = (name: string): unknown => metadata?.get(name);
  const named = (values: unknown[]) =>
    new Set(values.flat().filter((value) => typeof value === 'string' && value.trim() !== ''));
  for (const author of named([properties['Author'], fromXmp('dc:creator')])) {
    inspection.addNamed('attachment.author', 'value', author);
  }
  const custom = (properties['Custom'] ?? {}) as Record<string, unknown>;
  inspection.addNamed('attachment.organization', 'value', custom['Company']);
  const software = [
    properties['Creator'],
    properties['Producer'],
    fromXmp('xmp:creatortool'),
    fromXmp('pdf:producer'),
  ];
  for (const program of named(software)) {
    inspection.addNamed('attachment.software', 'value', program);
  }
}
