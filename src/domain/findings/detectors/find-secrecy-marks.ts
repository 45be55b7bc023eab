import { foldWidth } from '../../text/fold-width';
import { excerptAt } from '../excerpt';
import { finding } from '../finding';
import type { FindingCode } from '../kinds';
import {
  BARE,
  BRACKETED,
  HEAD_LINES,
  INTERNAL_LINE,
  LABELLED,
  MENTION,
  OPEN_QUOTES,
  RESTRICTED_LINE,
  STARRED,
  TERM,
} from '../secrecy-marks.data';
import { placeOf, type Located, type SearchedText } from './located';

type Match = { code: FindingCode; start: number; end: number };
type Shape = {
  source: string;
  code: FindingCode;
  /** What it is instead when it is quoted, or when a bare level stands below the head of the text. */
  otherwise?: FindingCode;
  isHeadOnly?: boolean;
};

/** In order of precedence: what one shape explains, a later one does not see. */
const SHAPES: readonly (Shape & { pattern: RegExp })[] = (
  [
    { source: STARRED, code: 'secrecy.mark', otherwise: 'secrecy.mention' },
    { source: LABELLED, code: 'secrecy.mark', otherwise: 'secrecy.mention' },
    { source: BRACKETED, code: 'secrecy.mark' },
    { source: BARE, code: 'secrecy.mark', otherwise: 'secrecy.mention', isHeadOnly: true },
    { source: INTERNAL_LINE, code: 'secrecy.internal_mark' },
    { source: RESTRICTED_LINE, code: 'secrecy.restricted_mark' },
    { source: MENTION, code: 'secrecy.mention' },
    { source: TERM, code: 'secrecy.term' },
  ] as Shape[]
).map((shape) => ({ ...shape, pattern: new RegExp(shape.source, 'gmu') }));

/** Characters without width would hide a mark from the check and from nobody else. */
const INVISIBLE = /[\p{Cf}\uFE0F]/gu;

/**
 * Secret marks and internal marks in a text (Law on Guarding State Secrets, art. 23 and 64). What is made as a mark (with
 * a star, after 密级：, in brackets at the start of a line, alone on a line of the head) blocks; what is only spoken
 * about does not. Each mark is given once. Trade secrets and personal secrets are something else and not found.
 */
export function findSecrecyMarks(searched: SearchedText): Located[] {
  const text = foldWidth(searched.text).replace(INVISIBLE, '');
  const headEnd = endOfHead(text);
  const matches = new Map<string, Match>();
  // One byte for each character, so that a text full of marks takes no longer than another.
  const isExplained = new Uint8Array(text.length);
  for (const { pattern, code, otherwise, isHeadOnly } of SHAPES) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index + (found[0].length - found[0].trimStart().length);
      const end = start + found[0].trim().length;
      if (isExplained.subarray(start, end).includes(1)) continue;
      isExplained.fill(1, start, end);
      const isMark = isHeadOnly ? start < headEnd : !isQuoted(text, start);
      const match = { code: isMark ? code : (otherwise ?? code), start, end };
      const key = `${match.code} ${text.slice(start, end)}`;
      if (!matches.has(key)) matches.set(key, match);
    }
  }
  return [...matches.values()].map(({ code, start, end }) => ({
    ...finding(code, {
      field: searched.field,
      excerpt: excerptAt(text, start, end),
      params: { mark: text.slice(start, end).replace(/\s+/g, ''), ...placeOf(searched) },
    }),
    at: start,
  }));
}

function isQuoted(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before !== '' && OPEN_QUOTES.includes(before);
}

/** The position behind the last line of the head. */
function endOfHead(text: string): number {
  let lines = 0;
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines += Number(text.slice(start, end).trim() !== '');
    if (lines === HEAD_LINES) return end;
    start = end + 1;
  }
  return text.length + 1;
}
