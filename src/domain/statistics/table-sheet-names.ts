import { TABLE_WORDS } from './table-words.data';

/** A spreadsheet refuses longer names, counted in UTF-16 units. */
const MOST_UNITS = 31;
/** The apostrophe is only forbidden at the ends; inside, exceljs does not double it where it refers to the sheet. */
const FORBIDDEN = /['[\]:*?/\\\p{Cc}\p{Cs}\p{Cf}\uFFFE\uFFFF]+/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

function cut(name: string, units: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept.trim();
}

function plainName(name: string): string {
  return cut(name.replace(FORBIDDEN, ' ').trim(), MOST_UNITS) || TABLE_WORDS.nameless;
}

/**
 * Gives each sheet of a workbook a name a spreadsheet accepts: no more than 31 characters, none of `'[]:*?/\`, and unlike
 * every earlier one whatever the case; a name that was given before gets a number.
 */
export function sheetNamer(): (name: string) => string {
  const taken = new Set<string>([RESERVED]);
  const next = new Map<string, number>();
  return (wanted) => {
    const plain = plainName(wanted);
    const key = plain.toLowerCase();
    let name = plain;
    for (let number = next.get(key) ?? 2; taken.has(name.toLowerCase()); number += 1) {
      const mark = `(${number})`;
      name = `${cut(plain, MOST_UNITS - mark.length)}${mark}`;
      next.set(key, number + 1);
    }
    taken.add(name.toLowerCase());
    return name;
  };
}
