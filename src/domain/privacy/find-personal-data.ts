import { foldWidth } from '../text/fold-width';
import { isBankCard } from './bank-card';
import { isNationalId } from './national-id';

export type PersonalDataKind = 'national_id' | 'mobile' | 'bank_card';

export type Finding = {
  kind: PersonalDataKind;
  /** UTF-16 positions in the text given, end exclusive. */
  start: number;
  end: number;
  /** As written, separators included. */
  text: string;
};

/** One space or dash of any kind between two groups of digits. */
const GAP = '[ \\-\\u00A0\\u2010-\\u2015\\u2212]?';
const groups = (...sizes: number[]) => sizes.map((size) => `\\d{${size}}`).join(GAP);

type Pattern = {
  kind: PersonalDataKind;
  shapes: RegExp[];
  accepts: (bare: string) => boolean;
};

const sticky = (source: string) => new RegExp(source, 'y');

/** In order of precedence: what an identity number explains is not looked at as a card. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'national_id',
    shapes: [sticky(`\\d(?:${GAP}\\d){16}${GAP}[\\dXx](?!\\d)`)],
    accepts: (bare) => isNationalId(bare.toUpperCase()),
  },
  {
    kind: 'mobile',
    shapes: [sticky(`(?:(?:00)?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?!\\d|\\.\\d)`)],
    accepts: () => true,
  },
  {
    kind: 'bank_card',
    // Longest first: a 16-digit number may be the beginning of a 19-digit one.
    shapes: [
      groups(4, 4, 4, 4, 3),
      groups(6, 13),
      '\\d{13,19}',
      groups(4, 4, 4, 4, 2),
      groups(4, 4, 4, 4, 1),
      groups(4, 4, 4, 4),
      groups(4, 6, 5),
      groups(4, 6, 4),
      groups(4, 4, 4, 1),
    ].map((shape) => sticky(`${shape}(?![\\dA-Za-z])`)),
    // Letters beside the digits belong to another kind of code, most often a unified social credit code.
    accepts: isBankCard,
  },
];

/**
 * Finds what looks like personal data in a text: resident identity numbers (checksum, province and day of birth
 * must be right), mainland mobile numbers, and bank cards (Luhn, usual prefixes). Full-width digits and single
 * spaces or dashes between groups count; part of a longer run of digits does not. Findings are in order and do not
 * overlap. Shape is all it can see: an administrator's service number of the same shape is found as well.
 */
export function findPersonalData(text: string): Finding[] {
  const folded = foldWidth(text);
  const findings: Finding[] = [];
  let end = 0;
  for (const { index } of folded.matchAll(/(?<!\d|\d\.)\d/g)) {
    if (index < end) {
      continue;
    }
    const found = findAt(folded, index);
    if (found) {
      end = index + found.length;
      findings.push({ kind: found.kind, start: index, end, text: text.slice(index, end) });
    }
  }
  return findings;
}

function findAt(folded: string, index: number): { kind: PersonalDataKind; length: number } | null {
  for (const { kind, shapes, accepts } of PATTERNS) {
    if (kind === 'bank_card' && /[A-Za-z]/.test(folded.charAt(index - 1))) {
      continue;
    }
    for (const shape of shapes) {
      shape.lastIndex = index;
      const match = shape.exec(folded)?.[0];
      if (match !== undefined && accepts(match.replace(/[^\dXx]/g, ''))) {
        return { kind, length: match.length };
      }
    }
  }
  return null;
}
