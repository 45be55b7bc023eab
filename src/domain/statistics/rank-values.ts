import { amountOf } from './amount';
import type { CellValue } from './sum-values';

type Ranked<Key> = {
  key: Key;
  value: CellValue;
  /** From 1, the largest first; equal values share a rank and the next one is passed over. Null where blank. */
  rank: number | null;
};

/** Units by a number, the largest first, the blank ones at the end; equal ones stay in the order given. */
export function rankValues<Key>(entries: readonly { key: Key; value: CellValue }[]): Ranked<Key>[] {
  const written = entries
    .flatMap(({ key, value }) => (value === null ? [] : [{ key, value, amount: amountOf(value) }]))
    .sort((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1));
  let rank = 0;
  const ranked = written.map(({ key, value, amount }, index): Ranked<Key> => {
    if (written[index - 1]?.amount !== amount) rank = index + 1;
    return { key, value, rank };
  });
  const blank = entries.filter(({ value }) => value === null);
  return [...ranked, ...blank.map(({ key, value }) => ({ key, value, rank: null }))];
}
