import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VALIDITIES, validityOn, type Validity } from '../../../src/domain/validity/validity-on';

const TODAY = '2026-03-01';

const table: [Validity | null, string | null, string | null, Validity | null][] = [
  // validity, effectiveOn, expiresOn, expected
  ['in_force', null, null, 'in_force'],
  ['in_force', null, '2026-02-28', 'expired'],
  ['in_force', null, '2026-03-01', 'in_force'], // the last day still counts
  ['in_force', '2026-05-01', null, 'in_force'], // an editor's word, not time, is at fault
  [null, null, null, null],
  [null, null, '2025-12-31', 'expired'],
  ['not_yet_effective', '2026-03-02', null, 'not_yet_effective'],
  ['not_yet_effective', '2026-03-01', null, 'in_force'],
  ['not_yet_effective', '2025-01-01', '2026-03-01', 'in_force'],
  ['not_yet_effective', '2025-01-01', '2025-12-31', 'expired'], // came and went while nobody looked
  ['not_yet_effective', null, null, 'not_yet_effective'],
  ['repealed', '2020-01-01', '2021-01-01', 'repealed'],
  ['amended', '2020-01-01', '2021-01-01', 'amended'],
  ['expired', '2020-01-01', '2030-01-01', 'expired'], // extending the date does not revive it
];

describe('validityOn', () => {
  test.each(table)('%s from %s to %s is %s', (validity, effectiveOn, expiresOn, expected) => {
    expect(validityOn({ validity, effectiveOn, expiresOn }, TODAY)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const document = fc.record({
    validity: fc.constantFrom(...VALIDITIES, null),
    effectiveOn: fc.option(day),
    expiresOn: fc.option(day),
  });

  test('asking again on the same day changes nothing', () => {
    fc.assert(
      fc.property(document, day, (given, today) => {
        const once = validityOn(given, today);
        expect(validityOn({ ...given, validity: once }, today)).toBe(once);
      }),
    );
  });

  test('skipping days ends where going day by day ends', () => {
    fc.assert(
      fc.property(document, day, day, (given, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const stepwise = validityOn({ ...given, validity: validityOn(given, earlier) }, later);
        expect(stepwise).toBe(validityOn(given, later));
      }),
    );
  });

  test('an unknown validity is refused', () => {
    expect(() =>
      validityOn({ validity: 'draft' as Validity, effectiveOn: null, expiresOn: null }, TODAY),
    ).toThrow('draft');
  });
});
