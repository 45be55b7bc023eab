import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { ReturnChange } from '../../../../../domain/statistics/changes-of-return';

export type ChangeWords = {
  /** Names of the rows by code. */
  rowNames: ReadonlyMap<string, string>;
  footerName: (part: keyof Footer) => string;
  amount: (value: string | null) => string;
};

const BLANK = '—';

/** What a change is of; a row that the form has no longer goes by its code. */
function nameOf({ part, code }: ReturnChange, { rowNames, footerName }: ChangeWords): string {
  if (part === 'cell') return rowNames.get(code) ?? code;
  return part === 'footer' ? footerName(code as keyof Footer) : code;
}

/** One change as the list of the history tells it: its text and what stands in it. Only cells are read as numbers. */
export function tellChange(
  change: ReturnChange,
  words: ChangeWords,
): { key: `history.change.${ReturnChange['part']}`; params: Record<string, string> } {
  const { part, before, after } = change;
  const shown = (value: string | null) =>
    (part === 'cell' ? words.amount(value) : (value ?? '')) || BLANK;
  const params = { name: nameOf(change, words), before: shown(before), after: shown(after) };
  return { key: `history.change.${part}`, params };
}

/** Changes as the form goes from top to bottom; what is not a row of it comes after, as it was told. */
export function inFormOrder(
  changes: readonly ReturnChange[],
  rowNames: ReadonlyMap<string, string>,
): ReturnChange[] {
  const places = new Map([...rowNames.keys()].map((code, index) => [code, index]));
  const placeOf = ({ part, code }: ReturnChange) =>
    (part === 'cell' ? places.get(code) : undefined) ?? places.size;
  return [...changes].sort((a, b) => placeOf(a) - placeOf(b));
}
