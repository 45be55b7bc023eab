import type { CellValue } from '../../../../../domain/statistics/sum-values';

/** What is wrong or doubtful in a file, and where: `cell` as the spreadsheet names it, null is the file as a whole. */
export type ImportProblem = {
  cell: string | null;
  /** Code of the indicator. */
  indicator: string | null;
  value: string | null;
  code: string;
  severity: 'error' | 'warning';
  zh: string;
  en: string;
};

export type ReturnImportReport = {
  /** False when nothing was written: a dry run. */
  isApplied: boolean;
  fileName: string;
  sheet: string;
  /** Cells that change; a computed one follows from the others. */
  cells: {
    cell: string;
    code: string;
    name: string;
    before: CellValue;
    after: CellValue;
    isComputed: boolean;
  }[];
  /** How many cells stay as they are. */
  unchanged: number;
  footer: {
    cell: string;
    part: string;
    label: string;
    before: string | null;
    after: string | null;
  }[];
  problems: ImportProblem[];
  /** Names return, its version and file: what is applied is what was checked. */
  digest: string;
};
