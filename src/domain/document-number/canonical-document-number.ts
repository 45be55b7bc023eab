import { foldWidth } from '../text/fold-width';
import { parseDocumentNumber } from './parse-document-number';

/**
 * The form under which document numbers are compared and indexed: the canonical form if the number can be read,
 * otherwise the text with width folded and ends trimmed. "No number" (empty or 无) becomes the empty string, so
 * that two documents without a number never look like one document. Idempotent.
 */
export function canonicalDocumentNumber(typed: string): string {
  // Characters without width would make two numbers that look the same differ.
  const text = typed.replace(/\p{Cf}/gu, '');
  const parsed = parseDocumentNumber(text);
  if (parsed.ok) {
    return parsed.canonical;
  }
  return parsed.reason.code === 'document_number.none' ? '' : foldWidth(text).trim();
}
