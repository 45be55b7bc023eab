import { findPersonalData } from './find-personal-data';
import type { Finding, PersonalDataKind } from './find-personal-data';

/** How many characters stay readable at each side, so that the person concerned can recognise the number. */
const READABLE: Readonly<Record<PersonalDataKind, { head: number; tail: number }>> = {
  national_id: { head: 3, tail: 2 },
  mobile: { head: 3, tail: 4 },
  bank_card: { head: 0, tail: 4 },
};

/**
 * Replaces the middle of everything `findPersonalData` finds by asterisks; length and separators stay. Nothing can
 * be found in the result: what only comes to light once its neighbour is masked is masked as well.
 */
export function maskPersonalData(text: string): string {
  let masked = text;
  // Every round turns digits into asterisks, so the rounds end.
  for (;;) {
    const findings = findPersonalData(masked);
    if (findings.length === 0) {
      return masked;
    }
    for (const { start, end, ...finding } of findings) {
      masked = masked.slice(0, start) + maskFinding(finding) + masked.slice(end);
    }
  }
}

/** One finding's text with its middle masked, for messages. */
export function maskFinding({ kind, text }: Pick<Finding, 'kind' | 'text'>): string {
  const isCounted = (character: string) => /[\dXx\uFF10-\uFF19\uFF38\uFF58]/.test(character);
  const country = kind === 'mobile' ? text.length - mobileWithoutCountry(text).length : 0;
  const counted = [...text.slice(country)].filter(isCounted).length;
  const { head, tail } = READABLE[kind];
  let position = 0;
  const rest = text.slice(country).replace(/./gs, (character) => {
    if (!isCounted(character)) {
      return character;
    }
    position += 1;
    return position <= head || position > counted - tail ? character : '*';
  });
  return text.slice(0, country) + rest;
}

function mobileWithoutCountry(text: string): string {
  return text.replace(/^(?:[0\uFF10]{2})?[8\uFF18][6\uFF16][^\d\uFF10-\uFF19]?/, '');
}
