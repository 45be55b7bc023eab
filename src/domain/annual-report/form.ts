/** Shapes of the national annual-report form; the form itself is data (`form-2021.data.ts`). */

/** A printed label and its English reading. */
export type Label = { readonly zh: string; readonly en: string };

export type TableName = 'proactive' | 'applications' | 'remedies';
export type TableAttribute = 'proactiveTable' | 'applicationsTable' | 'remediesTable';

export type FormColumn = {
  readonly code: string;
  readonly label: Label;
  /** Digits allowed after the point: 0 for counts, 2 for amounts of money. */
  readonly decimals: 0 | 2;
};

export type FormRow = {
  readonly code: string;
  readonly label: Label;
  /** The printed heading the row sits under, named together with the row in messages. */
  readonly group?: Label;
  readonly columns: readonly FormColumn[];
};

export type PrintedLabel = {
  readonly label: Label;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** What the label heads; the corner note heads nothing. */
  readonly heads: 'column' | 'row' | 'group' | 'nothing';
};

/** A blank of the form: where the number `row.column` is written. */
export type PrintedBlank = {
  readonly row: string;
  readonly column: string;
  readonly colSpan?: number;
};

export type PrintedCell = PrintedLabel | PrintedBlank;

export type FormTable = {
  readonly name: TableName;
  readonly attribute: TableAttribute;
  readonly label: Label;
  readonly rows: readonly FormRow[];
  /** The printed lines of the header, then of the body, with merged cells as on paper. */
  readonly head: readonly (readonly PrintedLabel[])[];
  readonly body: readonly (readonly PrintedCell[])[];
};

export type FormSection = {
  readonly number: Label;
  readonly title: Label;
  readonly content:
    { readonly text: 'overview' | 'problems' | 'otherMatters' } | { readonly table: TableName };
};

/** One table's numbers by row code and column code; after `normalizeTable` every cell of the form is there. */
export type TableValues = Record<string, Record<string, number>>;

/** The attributes of a stored annual report that the checks read; tables are raw JSON. */
export type AnnualReport = {
  overview?: string | null;
  problems?: string | null;
  otherMatters?: string | null;
  proactiveTable?: unknown;
  applicationsTable?: unknown;
  remediesTable?: unknown;
};

/** The number in a cell, 0 where there is none. */
export function valueAt(table: TableValues, row: string, column: string): number {
  return table[row]?.[column] ?? 0;
}

/** Sums without binary rounding noise: every number of the form has at most two decimals. */
export function sum(values: readonly number[]): number {
  return values.reduce((cents, value) => cents + Math.round(value * 100), 0) / 100;
}
