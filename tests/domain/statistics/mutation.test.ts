import { describe, expect, it } from 'vitest';
import { amountOf, textOfAmount } from '../../../src/domain/statistics/amount';
import { checkIdentities } from '../../../src/domain/statistics/check-identities';
import { codesOf } from '../../../src/domain/statistics/identity';
import { askedOn, indicatorsOn } from '../../../src/domain/statistics/indicators-on';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { q } from './make-set';
import { nationalReturn } from './national-return';

const quarter = q('2026-Q2');
const { identities } = NATIONAL_2014;
const indicators = indicatorsOn(NATIONAL_2014, quarter);

const check = (cells: ReadonlyMap<string, CellValue>) =>
  checkIdentities({ identities, indicators, quarter, cells });
const withCell = (code: string, value: CellValue) => nationalReturn().set(code, value);
const errorsOf = (cells: ReadonlyMap<string, CellValue>) =>
  check(cells).filter(({ severity }) => severity === 'error');

const namedBy = (isNaming: (identity: (typeof identities)[number]) => boolean) =>
  new Set(identities.filter(isNaming).flatMap(codesOf));
const inEquation = namedBy(({ level, relation }) => level === 'error' && relation === '=');
const inError = namedBy(({ level }) => level === 'error');
const inAny = namedBy(() => true);
const cells = askedOn(NATIONAL_2014, quarter).map(({ code }) => code);

describe('a valid return of the national form', () => {
  it('has every cell of the form, and breaks nothing', () => {
    expect([...nationalReturn().keys()].sort()).toEqual([...cells].sort());
    expect(check(nationalReturn())).toEqual([]);
  });

  it.each(cells.filter((code) => inEquation.has(code)))(
    'is caught when %s is off by one or by a hundredth, or gone, and the reason names the cell',
    (code) => {
      const value = amountOf(nationalReturn().get(code) ?? '');
      const wrong = [value + 100n, value + 1n, value + 10n ** 13n];
      if (value > 0n) wrong.push(value - 1n, 0n);
      for (const amount of wrong) {
        const reasons = errorsOf(withCell(code, textOfAmount(amount)));
        expect(reasons.length).toBeGreaterThan(0);
        for (const { params } of reasons) {
          expect(String(params.cells).split(',')).toContain(code);
          expect(`${params.left} ${params.right}`).toContain(`[${textOfAmount(amount)}]`);
        }
      }
      if (value > 0n) expect(errorsOf(withCell(code, null)).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['1.1.1', '121'],
    ['1.1', '13'],
    ['2.2.1a', '7'],
    ['2.2.1', '1'],
    ['2.2.2a', '6'],
    ['2.2.2', '2'],
  ])('is caught when a part exceeds its whole: %s = %s', (code, value) => {
    expect(errorsOf(withCell(code, value))).toMatchObject([
      { code: 'statistics.left_too_large', severity: 'error' },
    ]);
  });

  it('is caught at every cell of an identity of level error', () => {
    const covered = [...inEquation, '1.1.1', '1.1', '2.2.1a', '2.2.1', '2.2.2a', '2.2.2'];
    expect([...inError].sort()).toEqual([...new Set(covered)].sort());
  });

  it.each([
    ['1.1.1', '17', 'R8b'],
    ['1.1.2', '13', 'R8b'],
    ['1.2.1', '121', 'R9a'],
    ['1.2.2', '121', 'R9a'],
    ['1.2.3', '121', 'R9a'],
    ['1.2.4', '121', 'R9a'],
    ['1.2.5', '121', 'R9a'],
    ['1.1', '243', 'R9b'],
  ])('wants an explanation where it looks wrong: %s = %s', (code, value, identity) => {
    const warnings = check(withCell(code, value)).filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ params }) => params.identity)).toContain(identity);
  });

  it('asks why what was closed is not what was answered', () => {
    const changed = nationalReturn().set('3.2', '37').set('3.2.1', '34');
    expect(check(changed)).toMatchObject([{ severity: 'warning', params: { identity: 'R5' } }]);
  });

  it('has exactly these cells that no identity looks at', () => {
    expect(cells.filter((code) => !inAny.has(code))).toEqual([
      ...['2.1', '2.2.3', '2.2.4', '2.2.5'],
      ...['6', '7', '8.1', '8.2', '8.4', '9.1', '9.2', '9.3'],
    ]);
    expect(cells.filter((code) => inAny.has(code) && !inError.has(code))).toEqual([
      ...['1.1.2', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
    ]);
  });

  it('asks no half-yearly row in the first and third quarter, and no identity about one', () => {
    const asked = askedOn(NATIONAL_2014, q('2026-Q1')).map(({ code }) => code);
    expect(asked).toEqual(cells.filter((code) => !code.startsWith('8.')));
    const first = new Map([...nationalReturn()].filter(([code]) => asked.includes(code)));
    expect(check(first)).toEqual([]);
  });
});
