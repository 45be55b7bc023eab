import { maskPersonalData } from '../privacy/mask-personal-data';

const AROUND = 16;
const LONGEST_MATCH = 60;

/** The words around a match, on one line, personal data masked, with an ellipsis where the text goes on. */
export function excerptAt(text: string, start: number, end: number): string {
  // Masked before it is cut: half a number would not be recognised any more. Masking keeps positions.
  const masked = maskPersonalData(text.slice(Math.max(0, start - 200), end + 200));
  const shift = Math.max(0, start - 200);
  const shownEnd = Math.min(end, start + LONGEST_MATCH);
  const from = Math.max(shift, start - AROUND);
  const to = Math.min(text.length, shownEnd + AROUND);
  const words = masked
    .slice(from - shift, to - shift)
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
