import { error } from '../../../../domain/reasons/reason';
import { shownValue } from '../../../../domain/text/shown-value';
import { readQuarter, type Quarter } from '../../../../domain/statistics/period';
import { refusal } from '../../../../documents/refuse';

export type Fields = Readonly<Record<string, unknown>>;

/** What a request sent where something else is wanted, as a refusal (400) that names it. */
export function notUnderstood(field: string, value: unknown): Error {
  const params = { parameter: field, value: shownValue(value) };
  return refusal([error('statistics.value_not_understood', params, field)]);
}

/** Refuses (400) parameters that are no single text: one given twice would narrow nothing and show everything. */
export function refuseRepeated(query: Fields): void {
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw notUnderstood(name, value);
  }
}

/** An object of a request; refuses (400) anything else. */
export function objectOf(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw notUnderstood(field, value);
  }
  return value as Fields;
}

/** A list of a request; refuses (400) anything else, and more than 20,000 entries. */
export function listOf(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > 20_000) throw notUnderstood(field, value);
  return value;
}

/** The objects of a list, each read with its place in it; refuses (400) what is no list of objects. */
export function rowsOf<Row>(
  value: unknown,
  field: string,
  read: (fields: Fields, index: number) => Row,
): Row[] {
  return listOf(value, field).map((one, index) => read(objectOf(one, field), index));
}

/** The place of a row among others; where none is told, that of the list. */
export function orderOf({ order }: Fields, index: number): number {
  return typeof order === 'number' && Number.isFinite(order) ? order : index + 1;
}

/** First and last quarter something holds in; refuses (400) what are no quarters. */
export function validityOf(fields: Fields): { validFrom: Quarter | null; validTo: Quarter | null } {
  return {
    validFrom: quarterOrNull(fields, 'validFrom'),
    validTo: quarterOrNull(fields, 'validTo'),
  };
}

/** A text of a request, trimmed; refuses (400) anything else. */
export function textIn(fields: Fields, name: string, most = 2_000): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.length > most) throw notUnderstood(name, value);
  return value.trim();
}

/** A text that may be missing: null then, and where it is empty. */
export function textOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === null || value === undefined) return null;
  const text = textIn(fields, name);
  return text === '' ? null : text;
}

/** A whole number from 0 on; refuses (400) anything else. */
export function wholeIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (!Number.isInteger(value) || Number(value) < 0) throw notUnderstood(name, value);
  return Number(value);
}

/** A quarter that may be missing; refuses (400) what is none. */
function quarterOrNull(fields: Fields, name: string): Quarter | null {
  const value = fields[name];
  if (value === null || value === undefined || value === '') return null;
  return quarterIn(fields, name);
}

/** A quarter, `2026-Q1`; refuses (400) anything else. */
export function quarterIn(fields: Fields, name: string): Quarter {
  const quarter = readQuarter(fields[name]);
  if (quarter === null) throw notUnderstood(name, fields[name]);
  return quarter;
}
