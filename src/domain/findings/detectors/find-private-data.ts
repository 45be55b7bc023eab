import { findPersonalData } from '../../privacy/find-personal-data';
import { maskFinding } from '../../privacy/mask-personal-data';
import { excerptAt } from '../excerpt';
import { finding } from '../finding';
import { placeOf, type Located, type SearchedText } from './located';

/**
 * Personal data in a text (Regulation, art. 15), each number once and masked. Two numbers that look alike once masked
 * are told apart by their order, so that confirming one does not confirm the other.
 */
export function findPrivateData(searched: SearchedText): Located[] {
  const written = new Map<string, string[]>();
  return findPersonalData(searched.text).flatMap(({ kind, start, end, text }) => {
    const value = maskFinding({ kind, text });
    const alike = written.get(value) ?? [];
    if (alike.includes(text)) return [];
    written.set(value, [...alike, text]);
    return [
      {
        ...finding(`privacy.${kind}`, {
          field: searched.field,
          excerpt: excerptAt(searched.text, start, end),
          params: {
            value,
            ...(alike.length > 0 ? { nth: alike.length + 1 } : {}),
            ...placeOf(searched),
          },
        }),
        at: start,
      },
    ];
  });
}
