import type { Side } from './identity';
import type { Indicator } from './indicator';
import type { Cells } from './side-value';

/** Stands for a cell nobody wrote in. */
export const BLANK_MARK = '—';

/** A cell as messages name it: code, printed name. */
export function cellName({ code, name }: Pick<Indicator, 'code' | 'name'>): string {
  return `${code} “${name}”`;
}

/** Every cell of a side with what it contains: `3.1.1 “…” [2] + 3.1.2 “…” [—]`. */
export function tellSide(
  { of, terms }: Side,
  cells: Cells,
  names: ReadonlyMap<string, string>,
): string {
  const told = terms.map(({ code, factor }, index) => {
    const cell = `${cellName({ code, name: names.get(code) ?? '' })} [${cells.get(code) ?? BLANK_MARK}]`;
    if (of === 'max') return cell;
    return factor === -1 ? `− ${cell}` : index === 0 ? cell : `+ ${cell}`;
  });
  return told.join(of === 'max' ? ' / ' : ' ');
}
