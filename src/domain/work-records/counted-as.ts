import { RECORD_TYPES, type RecordType, type RecordTypeName } from './record-types';

/**
 * All that decides what a record counts in a return, as one text: while it stays the same, a change of the record (a
 * remark, a trainer's name) is no news for a frozen return.
 */
export function countedAs(
  name: RecordTypeName,
  record: Record<string, unknown>,
  organizationKey: string | null,
): string {
  const { counted }: RecordType = RECORD_TYPES[name];
  const values = counted.map((field) => {
    const value = record[field];
    // A flag never set and one taken back are the same.
    if (value === null || value === undefined || value === false) return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  return [organizationKey ?? '', ...values].join('|');
}
