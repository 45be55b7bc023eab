import type { Identity } from '../../../../../domain/statistics/identity';
import type { Indicator } from '../../../../../domain/statistics/indicator';

export const NEW_INDICATOR: Indicator = {
  code: '',
  name: '',
  unit: null,
  parentCode: null,
  order: 1,
  kind: 'flow',
  valueType: 'number',
  periodClass: 'quarter',
  decimals: 0,
  addsUp: true,
  autoSource: null,
  formula: null,
  countingRule: null,
  legalTitle: '',
  legalProvision: null,
  isUnsure: false,
  validFrom: null,
  validTo: null,
};

export const NEW_IDENTITY: Identity = {
  id: '',
  level: 'error',
  left: { of: 'sum', terms: [] },
  relation: '=',
  right: { of: 'sum', terms: [] },
  legalTitle: '',
  legalProvision: null,
  isUnsure: false,
  validFrom: null,
  validTo: null,
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
