import { describe, expect, test } from 'vitest';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { renderReason } from '../../../src/domain/reasons/reason';
import { checkRecord, checkSentNumbers } from '../../../src/domain/work-records/check-record';
import { countedAs } from '../../../src/domain/work-records/counted-as';

const TODAY = '2026-07-15';
const organization = { documentId: 'o' };
const named = { organization, title: '一', name: '一', purpose: '一' };

const codes = (reasons: readonly { code: string; field?: string }[]) =>
  reasons.map(({ code, field }) => `${code.replace('work_records.', '')} ${field}`);

describe('numbers as they are sent', () => {
  test.each([
    [0, []],
    ['30', []],
    [null, ['request.required participants']],
    ['', ['request.required participants']],
    [undefined, []],
    [1_000_000, []],
    [12.5, ['not_whole participants']],
    ['三十', ['not_a_number participants']],
    ['1e3', ['not_a_number participants']],
    [{}, ['not_a_number participants']],
    [[], ['not_a_number participants']],
    [true, ['not_a_number participants']],
    [Number.NaN, ['not_a_number participants']],
    [-1, ['negative participants']],
    [-0, []],
    [1_000_001, ['too_large participants']],
    [1e21, ['too_large participants']],
    ['100000000000000000000', ['too_large participants']],
  ])('%j people were trained', (participants, expected) => {
    expect(codes(checkSentNumbers('training', { participants }))).toEqual(expected);
  });

  test.each([
    [12.5, []],
    ['0.05', []],
    ['2.500', []],
    [99_999_999.99, []],
    [1.005, ['too_precise amount']],
    ['0.001', ['too_precise amount']],
    [100_000_000, ['too_large amount']],
    [-0.01, ['negative amount']],
  ])('%j ten thousand yuan were spent', (amount, expected) => {
    expect(codes(checkSentNumbers('funding', { amount }))).toEqual(expected);
  });
});

describe('a record', () => {
  test.each([
    ['the day before yesterday', '2026-07-13', []],
    ['today', TODAY, []],
    ['tomorrow', '2026-07-16', ['day_to_come heldOn']],
    ['in a year somebody mistyped', '0206-03-04', ['day_too_early heldOn']],
  ])('of %s', (_when, heldOn, expected) => {
    for (const name of ['training', 'meeting'] as const) {
      expect(codes(checkRecord(name, { ...named, heldOn }, TODAY))).toEqual(expected);
    }
  });

  test.each([
    ['staff-member', 'startedOn'],
    ['dedicated-office', 'establishedOn'],
  ] as const)('of what lasts (%s) ends on its first day at the earliest', (name, first) => {
    const check = (endedOn: string | null) =>
      codes(checkRecord(name, { ...named, [first]: '2026-03-01', endedOn }, TODAY));
    expect(check(null)).toEqual([]);
    expect(check('2026-03-01')).toEqual([]);
    expect(check('2026-02-28')).toEqual(['days_reversed endedOn']);
    expect(check('2026-12-31')).toEqual(['day_to_come endedOn']);
  });

  test('of spending is of the year of the money or a later one', () => {
    const check = (year: number) =>
      codes(checkRecord('funding', { ...named, year, spentOn: '2026-02-03' }, TODAY));
    expect(check(2025)).toEqual([]);
    expect(check(2026)).toEqual([]);
    expect(check(2027)).toEqual(['year_after_spending year']);
  });

  test('has a name and an organization', () => {
    const nothing = { organization: null, title: ' \u200b', heldOn: TODAY };
    expect(codes(checkRecord('meeting', nothing, TODAY))).toEqual([
      'request.required title',
      'request.required organization',
    ]);
  });

  test('is refused in words that name field and value', () => {
    const [reason] = checkSentNumbers('funding', { amount: '12.345' });
    expect(renderReason(reason!, textsEn)).toBe(
      'The value "12.345" of field "amount" has more than two decimals.',
    );
    expect(renderReason(reason!, textsZh)).toContain('“12.345”');
  });
});

describe('what a record counts as', () => {
  const training = { heldOn: '2026-03-05', participants: 30, remarks: '一' };

  test('changes with its day, its number and its organization', () => {
    const before = countedAs('training', training, 'o');
    expect(countedAs('training', { ...training, heldOn: '2026-03-06' }, 'o')).not.toBe(before);
    expect(countedAs('training', { ...training, participants: 31 }, 'o')).not.toBe(before);
    expect(countedAs('training', training, 'p')).not.toBe(before);
  });

  test('stays with a remark, with a flag that was never set, and when somebody leaves', () => {
    const before = countedAs('training', training, 'o');
    expect(countedAs('training', { ...training, remarks: '二' }, 'o')).toBe(before);
    const staff = { startedOn: '2026-01-01', kind: 'full_time', isGazetteOrSite: null };
    const left = { ...staff, isGazetteOrSite: false, endedOn: '2026-07-01' };
    expect(countedAs('staff-member', left, 'o')).toBe(countedAs('staff-member', staff, 'o'));
  });
});
