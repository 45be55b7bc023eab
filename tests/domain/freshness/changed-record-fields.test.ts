import { describe, expect, test } from 'vitest';
import {
  changedRecordFields,
  pageFieldsOf,
  pagesToFollow,
} from '../../../src/domain/freshness/changed-record-fields';

describe('a record behind pages', () => {
  test('differs in the fields that stand on some page, whatever the order of their keys', () => {
    const before = { phone: '1', leaders: [{ name: '何', title: '局长' }], regionCode: '510100' };
    const after = { leaders: [{ title: '局长', name: '何' }], phone: '2', regionCode: '510104' };
    expect(changedRecordFields(before, after)).toEqual(['phone']);
  });

  test('does not change by an empty text instead of none', () => {
    expect(changedRecordFields({ fax: null }, { fax: '' })).toEqual([]);
    expect(pageFieldsOf({ fax: '' })['fax']).toBeNull();
  });

  test('is followed by pages of the kinds that show what changed', () => {
    expect(pagesToFollow(['leaders'])).toEqual(['static']);
    expect(pagesToFollow(['leaders', 'phone'])).toEqual(['guide', 'service', 'static']);
    expect(pagesToFollow(['regionCode'])).toEqual([]);
  });
});
