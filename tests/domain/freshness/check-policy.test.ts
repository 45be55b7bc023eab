import { describe, expect, it } from 'vitest';
import { checkOverlap, checkPolicies } from '../../../src/domain/freshness/check-policies';
import { checkPolicy } from '../../../src/domain/freshness/check-policy';
import type { Policy } from '../../../src/domain/freshness/policy';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { makePolicy } from './policies';

const days = (value: number) => ({ value, unit: 'calendar_day' as const });
const BAD = 'bad' as never;

/** Terms that spoil a good policy, the code that says so and the field it names. */
const BAD_TERMS: [Partial<Policy>, string, string][] = [
  [{ key: ' ' }, 'key_missing', 'key'],
  [{ name: '' }, 'name_missing', 'name'],
  [{ legalBasis: { title: ' ', provision: null } }, 'legal_basis_missing', 'legalBasis'],
  [{ mode: BAD }, 'unknown_choice', 'mode'],
  [{ severity: BAD }, 'unknown_choice', 'severity'],
  [{ counterGroup: BAD }, 'unknown_choice', 'counterGroup'],
  [{ target: { kind: BAD } }, 'unknown_choice', 'target'],
  [{ target: null as never }, 'unknown_choice', 'target'],
  [{ target: { kind: 'category', documentId: ' ' } }, 'target_missing', 'target'],
  [{ target: { kind: 'document', uid: 'x', documentId: '' } }, 'target_missing', 'target'],
  [{ maxAge: days(0) }, 'age_out_of_range', 'maxAge.value'],
  [{ maxAge: days(-1) }, 'age_out_of_range', 'maxAge.value'],
  [{ maxAge: days(1.5) }, 'age_out_of_range', 'maxAge.value'],
  [{ maxAge: days(Number.NaN) }, 'age_out_of_range', 'maxAge.value'],
  [{ maxAge: days(1_101) }, 'age_out_of_range', 'maxAge.value'],
  [{ maxAge: { value: 14, unit: BAD } }, 'unknown_unit', 'maxAge.unit'],
  [
    { mode: 'on_change', maxAge: null, changeLimit: days(0) },
    'age_out_of_range',
    'changeLimit.value',
  ],
  [{ changeLimit: days(20) }, 'not_in_mode', 'changeLimit'],
  [{ mode: 'static', minItems: 4 }, 'not_in_mode', 'minItems'],
  [{ mode: 'static', maxGapDays: 90, gapWithinDays: 365 }, 'not_in_mode', 'maxGapDays'],
  [{ mode: 'on_change', changeLimit: days(20) }, 'not_in_mode', 'maxAge'],
  [{ mode: 'exempt' }, 'not_in_mode', 'maxAge'],
  [{ maxAge: null }, 'nothing_demanded', 'mode'],
  [{ mode: 'on_change', maxAge: null }, 'nothing_demanded', 'mode'],
  [{ minItems: 0 }, 'number_out_of_range', 'minItems'],
  [{ minItems: 4, periodDays: 367 }, 'number_out_of_range', 'periodDays'],
  [{ periodDays: 14 }, 'period_without_items', 'periodDays'],
  [{ maxGapDays: 90 }, 'gap_incomplete', 'gapWithinDays'],
  [{ gapWithinDays: 365 }, 'gap_incomplete', 'gapWithinDays'],
  [{ maxGapDays: 0, gapWithinDays: 365 }, 'number_out_of_range', 'maxGapDays'],
  [{ maxGapDays: 90, gapWithinDays: 400 }, 'number_out_of_range', 'gapWithinDays'],
  [{ maxGapDays: 90, gapWithinDays: 90 }, 'gap_longer_than_period', 'maxGapDays'],
  [{ warnAtPercent: 0 }, 'number_out_of_range', 'warnAtPercent'],
  [{ warnAtPercent: 100 }, 'number_out_of_range', 'warnAtPercent'],
  [{ confirmation: { mostInRow: 0 } }, 'number_out_of_range', 'confirmation'],
  [{ confirmation: { mostInRow: 13 } }, 'number_out_of_range', 'confirmation'],
  [{ points: -1 }, 'number_out_of_range', 'points'],
  [{ severity: 'deduct', points: 101 }, 'number_out_of_range', 'points'],
  [{ points: Number.NaN }, 'number_out_of_range', 'points'],
  [{ severity: 'deduct', points: 0 }, 'points_and_severity', 'points'],
  [{ severity: 'veto', points: 5 }, 'points_and_severity', 'points'],
  [{ counterGroup: 'home' }, 'home_group', 'counterGroup'],
  [{ target: { kind: 'home_page' } }, 'home_group', 'counterGroup'],
  [{ validFrom: '2026-02-30' }, 'not_a_day', 'validFrom'],
  [{ validTo: 'soon' }, 'not_a_day', 'validTo'],
  [{ validFrom: '2026-02-01', validTo: '2026-01-31' }, 'period_reversed', 'validTo'],
];

describe('a policy somebody wants to save', () => {
  it.each(BAD_TERMS)('%o is refused: %s on %s', (terms, code, field) => {
    const reasons = checkPolicy(makePolicy(terms), true);
    expect(reasons.map((reason) => [reason.code, reason.field])).toEqual([
      [`freshness.${code}`, field],
    ]);
    for (const reason of reasons) {
      expect(reason.severity).toBe('error');
      expect(renderReason(reason, textsZh)).not.toMatch(/\{\w+\}/);
      expect(renderReason(reason, textsEn)).not.toMatch(/\{\w+\}/);
    }
  });

  it('is refused when its target is not there', () => {
    const policy = makePolicy({ target: { kind: 'category', documentId: 'gone' } });
    const [reason] = checkPolicy(policy, false);
    expect(reason).toMatchObject({ code: 'freshness.target_unknown', params: { value: 'gone' } });
  });

  it('tells everything that is wrong at once', () => {
    const policy = makePolicy({ name: '', maxAge: days(0), warnAtPercent: 100 });
    expect(checkPolicy(policy, true)).toHaveLength(3);
  });

  it('may be at the limits', () => {
    const policy = makePolicy({
      maxAge: days(1_100),
      minItems: 1,
      periodDays: 366,
      maxGapDays: 365,
      gapWithinDays: 366,
      warnAtPercent: 99,
      confirmation: { mostInRow: 12 },
      validFrom: '2026-01-01',
      validTo: '2026-01-01',
    });
    expect(checkPolicy(policy, true)).toEqual([]);
  });
});

describe('policies for the same target', () => {
  const here = (key: string, validFrom: string | null, validTo: string | null) =>
    makePolicy({ key, name: `规则${key}`, validFrom, validTo });

  it.each([
    ['both open', [null, null], [null, null], 1],
    ['one day in common', ['2026-01-01', '2026-06-30'], ['2026-06-30', null], 1],
    ['one inside the other', [null, null], ['2026-03-01', '2026-03-02'], 1],
    ['one after the other', ['2026-01-01', '2026-06-29'], ['2026-06-30', null], 0],
    ['one before the other', ['2026-06-30', null], [null, '2026-06-29'], 0],
  ] as [string, [string | null, string | null], [string | null, string | null], number][])(
    '%s',
    (_name, [from, to], [otherFrom, otherTo], count) => {
      const [a, b] = [here('a', from, to), here('b', otherFrom, otherTo)];
      expect(checkPolicies([a, b])).toHaveLength(count);
      expect(checkOverlap(b, [a, b])).toHaveLength(count);
      for (const reason of checkPolicies([b, a])) {
        expect(reason.params).toMatchObject({ name: '规则b', other: '规则a' });
      }
    },
  );

  it('may stand beside those for another', () => {
    const target = { kind: 'category_kind', categoryKind: 'notice' } as const;
    expect(checkPolicies([here('a', null, null), makePolicy({ key: 'b', target })])).toEqual([]);
  });

  it('need keys of their own', () => {
    const target = { kind: 'category_kind', categoryKind: 'notice' } as const;
    const twice = [here('a', null, null), makePolicy({ key: 'a', target })];
    expect(checkPolicies(twice)).toMatchObject([{ code: 'freshness.key_twice' }]);
  });
});
