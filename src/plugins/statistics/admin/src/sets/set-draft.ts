import type { Identity } from '../../../../../domain/statistics/identity';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import { PLAIN_IDENTITY, PLAIN_INDICATOR } from '../../../../../domain/statistics/plain-rows';

export const NEW_INDICATOR: Indicator = {
  ...PLAIN_INDICATOR,
  code: '',
  name: '',
  parentCode: null,
  order: 1,
  legalTitle: '',
};

export const NEW_IDENTITY: Identity = {
  ...PLAIN_IDENTITY,
  id: '',
  left: { of: 'sum', terms: [] },
  relation: '=',
  right: { of: 'sum', terms: [] },
  legalTitle: '',
};

/** A list with one of it replaced; at the end of the list it is added. */
export function replaceAt<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return index >= items.length
    ? [...items, item]
    : items.map((one, at) => (at === index ? item : one));
}

export function removeAt<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_one, at) => at !== index);
}

/** The rows as a tree is read, whatever their validity: each with its depth and its place in the list. */
export function treeOf(rows: readonly Indicator[]): { index: number; depth: number }[] {
  const codes = new Set(rows.map(({ code }) => code));
  const shown = new Set<number>();
  const below = (parent: string | null, depth: number): { index: number; depth: number }[] =>
    rows
      .map((row, index) => ({ row, index }))
      .filter(({ row, index }) => {
        const isAtTop = row.parentCode === null || !codes.has(row.parentCode);
        return !shown.has(index) && (parent === null ? isAtTop : row.parentCode === parent);
      })
      .sort((a, b) => a.row.order - b.row.order)
      .flatMap(({ row, index }) => {
        if (shown.has(index)) return [];
        shown.add(index);
        return [{ index, depth }, ...below(row.code, depth + 1)];
      });
  const tree = below(null, 0);
  // Parents that go round in a circle hang on nothing: they are shown all the same, so that they can be put right.
  const rest = rows.map((_row, index) => index).filter((index) => !shown.has(index));
  return [...tree, ...rest.map((index) => ({ index, depth: 0 }))];
}
