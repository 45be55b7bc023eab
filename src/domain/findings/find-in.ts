import { findBrokenLinks } from './detectors/find-broken-links';
import { findImagesWithoutAlt, findMediaWithoutAlt } from './detectors/find-missing-alt';
import type { Located } from './detectors/located';
import { findInText } from './find-in-text';
import type { Finding } from './finding';
import type { FindingContext, FindingDocument, TextField } from './finding-document';
import { orderFindings } from './order-findings';
import { readRichText } from './read-rich-text';

/**
 * Everything the automatic checks see in the texts of a document, most serious first, then in the order of the fields
 * and of the text; each finding (`findingKey`) once. What is inside attachments is found by who can read their bytes.
 */
export function findIn(document: FindingDocument, context: FindingContext): Finding[] {
  const located = [
    ...document.fields.map((field) => findInField(field, document, context)),
    findMediaWithoutAlt(document.media),
  ];
  return orderFindings(located);
}

function findInField(
  { name, kind, value }: TextField,
  { documentNumber }: FindingDocument,
  context: FindingContext,
): Located[] {
  const rich = kind === 'richText' ? readRichText(value) : undefined;
  const searched = { field: name, text: rich?.text ?? value };
  const found = findInText(searched, { ...context, ownNumber: documentNumber });
  if (!rich) return found;
  const { addresses, images } = rich;
  return [
    ...found,
    ...findBrokenLinks({ field: name, addresses }, context),
    ...findImagesWithoutAlt(name, images),
  ];
}
