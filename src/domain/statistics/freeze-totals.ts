import { frozenText, type Frozen } from './frozen-text';
import type { Quarter } from './period';
import { ROLL_UP_COLUMNS, type RollUp } from './roll-up';

/** One return a total was made of: which revision, and the digest it was frozen with. */
export type TotalPart = { unitId: string; revision: number; digest: string };

type TotalsToFreeze = {
  set: { key: string; version: number };
  unit: { id: string; name: string };
  quarter: Quarter;
  revision: number;
  revisionReason: string | null;
  rollUp: Pick<RollUp, 'own' | 'area' | 'columns' | 'missing'>;
  parts: readonly TotalPart[];
};

/** Raised when what is frozen, or how it is written, changes: old revisions keep theirs. */
const FORMAT = 1;

const byUnit = (a: TotalPart, b: TotalPart) => (a.unitId < b.unitId ? -1 : 1);

/** The one text of a total and its digest: with the digests of the returns in it, whoever has them can work it out again. */
export function freezeTotals({ rollUp, parts, ...rest }: TotalsToFreeze): Frozen {
  return frozenText({
    ...rest,
    format: FORMAT,
    own: Object.fromEntries(rollUp.own),
    area: Object.fromEntries(rollUp.area),
    columns: Object.fromEntries(
      ROLL_UP_COLUMNS.map((column) => [column, Object.fromEntries(rollUp.columns[column])]),
    ),
    missing: [...rollUp.missing].sort(),
    parts: [...parts].sort(byUnit),
  });
}
