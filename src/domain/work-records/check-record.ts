import { error, type Reason } from '../reasons/reason';
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

/** What is wrong with a record as it would be saved. Errors: no organization, days to come or reversed, a year too late. */
export function checkRecord(name: RecordTypeName, record: WorkRecord, todayOn: Day): Reason[] {
  const { first, last }: RecordType = RECORD_TYPES[name];
  const field = 'organization';
  const reasons = record.organization
    ? []
    : [error('work_records.organization_missing', { field }, field)];
  const days = checkDays(dayIn(record, first), last ? dayIn(record, last) : null, todayOn);
  const { year, spentOn } = record;
  const years =
    name === 'funding' && typeof year === 'number' && typeof spentOn === 'string'
      ? checkFundingYear({ year, spentOn })
      : [];
  return [...reasons, ...days, ...years];
}
