import type { Footer } from './check-footer';
import type { ValueType } from './indicator';
import type { Quarter } from './period';
import type { CellValue } from './sum-values';

/** Columns that hold numbers, by the name they have in JSON. */
type NumberColumn = { key: string; label: string };

export type NumberRow = {
  code: string;
  name: string;
  unit: string | null;
  depth: number;
  isHeading: boolean;
  valueType: ValueType;
  decimals: 0 | 2;
  /** Not in this quarter: nothing is expected in the first column. */
  isAsked: boolean;
  isFormula: boolean;
  kind: 'heading' | 'flow' | 'stock';
  /** By column, as they are stored. */
  values: Readonly<Record<string, CellValue>>;
};

/** A return or a total as XLSX, CSV, JSON and docx all take it, so that the four cannot differ. */
export type NumberTable = {
  title: string;
  set: { key: string; version: number | null };
  quarter: Quarter;
  unit: { id: string; name: string };
  /** Pairs of the head of the form, label and text, two a line. */
  facts: readonly (readonly [label: string, text: string])[];
  columns: readonly NumberColumn[];
  rows: readonly NumberRow[];
  /** Null for totals, which nobody signs. */
  footer: Footer | null;
};
