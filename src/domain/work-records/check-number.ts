import { error, type Reason } from '../reasons/reason';
import { shownValue } from '../text/shown-value';

export type NumberRule = {
  field: string;
  /** Digits allowed after the point. */
  decimals: 0 | 2;
  /** Largest value allowed. */
  most: number;
};

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Zeros at the end say nothing more: 2.50 has one decimal. */
const decimalsOf = (part: string | undefined) => (part ?? '').replace(/0+$/, '').length;

/**
 * What is wrong with a number as it was sent, before a column rounds it; one that was not sent at all is not looked at.
 * Errors: `request.required`, `not_a_number`, `negative`, `not_whole`, `too_precise`, `too_large`, each with field and value.
 */
export function checkNumber(value: unknown, { field, decimals, most }: NumberRule): Reason[] {
  if (value === undefined) return [];
  if (value === null || value === '') return [error('request.required', { field }, field)];
  const text = typeof value === 'string' ? value.trim() : shownValue(value);
  const refuse = (what: string, more: Record<string, number> = {}) => [
    error(`work_records.${what}`, { field, value: shownValue(value), ...more }, field),
  ];
  const [match, sign, , part] = SHAPE.exec(text) ?? [];
  // 1e+21 is how a number too long for any column writes itself.
  if (typeof value === 'number' && value > most) return refuse('too_large', { most });
  if (match === undefined) return refuse('not_a_number');
  if (sign === '-' && Number(text) < 0) return refuse('negative');
  if (decimalsOf(part) > decimals) return refuse(decimals === 0 ? 'not_whole' : 'too_precise');
  return Number(text) > most ? refuse('too_large', { most }) : [];
}
