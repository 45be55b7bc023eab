import type { AutoCell } from './check-override';
import type { Footer } from './check-footer';
import type { CellValue } from './sum-values';

/** How a return came to be filled in: by hand, by counting its cells again, or from a file. */
export const FILL_KINDS = ['typed', 'recounted', 'imported'] as const;
export type FillKind = (typeof FILL_KINDS)[number];

/** The parts of a return whose changes its history tells. */
export const CHANGED_PARTS = ['cell', 'footer', 'explanation', 'override_reason'] as const;
type ChangedPart = (typeof CHANGED_PARTS)[number];

/** One change of a return; a blank is null. */
export type ReturnChange = {
  readonly part: ChangedPart;
  /** Of the cell, of the cell whose reason it is, of the footer's part, or of what is explained (its identity). */
  readonly code: string;
  readonly before: CellValue;
  readonly after: CellValue;
};

/** What the history compares of a return. */
export type ComparedReturn = {
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly auto: Readonly<Record<string, AutoCell>>;
  readonly footer: Partial<Footer>;
  readonly explanations: Readonly<Record<string, string>>;
};

type Texts = Readonly<Record<string, string | null | undefined>>;

/** An empty text says as little as none. */
const blankAsNull = (text: string | null | undefined) =>
  text === undefined || text === '' ? null : text;

function changesOf(part: ChangedPart, before: Texts, after: Texts): ReturnChange[] {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...codes]
    .map((code) => ({
      part,
      code,
      before: blankAsNull(before[code]),
      after: blankAsNull(after[code]),
    }))
    .filter((change) => change.before !== change.after);
}

/** Why counted cells were written over, by code. */
function reasonsOf({ auto }: ComparedReturn): Texts {
  return Object.fromEntries(Object.entries(auto).map(([code, { reason }]) => [code, reason]));
}

/** Everything people answer for that differs: cells, the footer, explanations of warnings, reasons for changed counts. */
export function changesOfReturn(before: ComparedReturn, after: ComparedReturn): ReturnChange[] {
  return [
    ...changesOf('cell', before.cells, after.cells),
    ...changesOf('footer', before.footer, after.footer),
    ...changesOf('explanation', before.explanations, after.explanations),
    ...changesOf('override_reason', reasonsOf(before), reasonsOf(after)),
  ];
}
