import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import type { Day } from '../time/day';
import { checkDays, type DayField } from './check-days';
import { checkFundingYear } from './check-funding-year';
import { checkNumber } from './check-number';
import { RECORD_TYPES, type RecordType, type RecordTypeName } from './record-types';

export type WorkRecord = Record<string, unknown> & {
  organization?: { documentId: string } | null;
};

function dayIn(record: WorkRecord, field: string): DayField {
  const value = record[field];
  return { field, value: typeof value === 'string' ? value : null };
}

/** What is wrong with the numbers as somebody sent them; fields left out are not looked at. */
export function checkSentNumbers(name: RecordTypeName, sent: Record<string, unknown>): Reason[] {
  const { numbers }: RecordType = RECORD_TYPES[name];
  return numbers.flatMap((rule) => checkNumber(sent[rule.field], rule));
}

/** Strapi takes an empty text for one. */
function checkRequired(record: WorkRecord, title: string): Reason[] {
  const text = record[title];
  const missing = [
    ...(typeof text === 'string' && !isBlank(text) ? [] : [title]),
    ...(record.organization ? [] : ['organization']),
  ];
  return missing.map((field) => error('request.required', { field }, field));
}

/** What is wrong with a record as it would be saved. Errors: no name or organization, days to come or reversed, a year too late. */
export function checkRecord(name: RecordTypeName, record: WorkRecord, todayOn: Day): Reason[] {
  const { title, first, last }: RecordType = RECORD_TYPES[name];
  const days = checkDays(dayIn(record, first), last ? dayIn(record, last) : null, todayOn);
  const { year, spentOn } = record;
  const years =
    name === 'funding' && typeof year === 'number' && typeof spentOn === 'string'
      ? checkFundingYear({ year, spentOn })
      : [];
  return [...checkRequired(record, title), ...days, ...years];
}
