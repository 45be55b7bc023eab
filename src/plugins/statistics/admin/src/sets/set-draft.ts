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

type Node = Pick<Indicator, 'code' | 'parentCode' | 'order'>;

/** The rows as a tree is read, whatever their validity: each with its depth and its place in the list. */
export function treeOf(rows: readonly Node[]): { index: number; depth: number }[] {
  const codes = new Set(rows.map(({ code }) => code));
  const below = new Map<string | null, number[]>();
  rows.forEach(({ parentCode }, index) => {
    const parent = parentCode !== null && codes.has(parentCode) ? parentCode : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(index);
    else below.set(parent, [index]);
  });
  const orderOf = (index: number) => rows[index]?.order ?? 0;
  const tree: { index: number; depth: number }[] = [];
  const show = (parent: string | null, depth: number) => {
    const siblings = below.get(parent) ?? [];
    // Of a code that is listed for several times the first one has what is below it.
    below.delete(parent);
    for (const index of siblings.sort((a, b) => orderOf(a) - orderOf(b))) {
      tree.push({ index, depth });
      show(rows[index]?.code ?? null, depth + 1);
    }
  };
  show(null, 0);
  // Parents that go round in a circle hang on nothing: they are shown all the same, so that they can be put right.
  const rest = [...below.values()].flat().sort((a, b) => a - b);
  return [...tree, ...rest.map((index) => ({ index, depth: 0 }))];
}
