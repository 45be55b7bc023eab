import { speak, type SpokenReason } from '../../../../../documents/refuse';
import type { Column } from '../../../../../domain/table-import/column';
import { compareProblems, type CellProblem } from '../../../../../domain/table-import/problem';
import { placeOf } from '../../../../../domain/table-import/read-table';
import { cellName } from '../../../../../domain/table-import/table';
import type { FoundColumn } from '../../../../../domain/table-import/recognize-columns';
import type { ImportProblem } from './contract';

/** A problem of the file with its sentences in both languages. */
export function speakProblem({ reason, ...place }: CellProblem): ImportProblem {
  const { code, severity, zh, en } = speak(reason);
  return { ...place, code, severity, zh, en };
}

export type Told = {
  found: readonly FoundColumn[];
  columns: readonly Column[];
  row: number;
  reasons: readonly SpokenReason[];
  /** The attribute of the column a reason is about, where the rule calls it differently or names none. */
  columnOf?: (reason: SpokenReason) => string | undefined;
  valueOf: (attribute: string) => string;
};

/** What a rule said about a row that was to be written, at the cell of the field it named. */
export function problemsOfRefusal(told: Told): ImportProblem[] {
  const { found, columns, row, reasons, columnOf, valueOf } = told;
  return reasons.map((reason) => {
    const { field, code, severity, zh, en } = reason;
    const attribute = columnOf?.(reason) ?? field?.split('.')[0] ?? '';
    const isColumn = columns.some((column) => column.attribute === attribute);
    const place = placeOf(found, columns, { row, attribute });
    return {
      row,
      column: isColumn ? place.column : null,
      cell: place.index === null ? null : cellName(row, place.index),
      value: isColumn ? valueOf(attribute) || null : null,
      code,
      severity,
      zh,
      en,
    };
  });
}

/** In the order of the sheet. */
export function sortProblems(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...problems].sort((a, b) => compareProblems(a, b));
}
