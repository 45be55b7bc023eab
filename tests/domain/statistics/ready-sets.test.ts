import { describe, expect, it } from 'vitest';
import { checkIndicatorSet } from '../../../src/domain/statistics/check-indicator-set';
import { askedOn } from '../../../src/domain/statistics/indicators-on';
import { DINGXI_2008 } from '../../../src/domain/statistics/ready-sets/dingxi-2008.data';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { READY_SETS } from '../../../src/domain/statistics/ready-sets/ready-sets';
import { WEBSITE_YEARLY } from '../../../src/domain/statistics/ready-sets/website-yearly.data';
import { q } from './make-set';

describe('ready forms', () => {
  it.each(READY_SETS.map((set) => [set.key, set] as const))(
    '%s may be saved as it is',
    (_key, set) => {
      expect(checkIndicatorSet(set)).toEqual([]);
    },
  );

  it('have the sums of their formulas among their identities', () => {
    for (const { indicators, identities } of READY_SETS) {
      for (const { code, formula } of indicators) {
        if (formula === null) continue;
        const same = identities.find(
          ({ left, relation, right }) =>
            relation === '=' &&
            left.terms.length === 1 &&
            left.terms[0]?.code === code &&
            JSON.stringify(right.terms) === JSON.stringify(formula),
        );
        expect(same, code).toBeDefined();
      }
    }
  });
});

describe('the national form', () => {
  const find = (code: string) => NATIONAL_2014.indicators.find((one) => one.code === code);

  it('has nine sections and 58 cells', () => {
    const sections = NATIONAL_2014.indicators.filter(({ parentCode }) => parentCode === null);
    expect(sections.map(({ code }) => code).join('')).toBe('123456789');
    expect(askedOn(NATIONAL_2014, q('2026-Q4'))).toHaveLength(58);
  });

  it('lets only staff, offices and query points stand; everything else adds up over the year', () => {
    const stocks = NATIONAL_2014.indicators.filter(({ kind }) => kind === 'stock');
    expect(stocks.map(({ code }) => code)).toEqual(['8.1', '8.2', '8.3', '8.3.1', '8.3.2']);
  });

  it('has decimals only in amounts of money', () => {
    for (const { unit, decimals } of NATIONAL_2014.indicators) {
      expect(decimals === 2).toBe(unit === '万元');
    }
  });

  it('marks what no text confirms', () => {
    expect(find('3.1')?.isUnsure).toBe(false);
    expect(find('8.1')?.isUnsure).toBe(true);
    const unsure = NATIONAL_2014.identities.filter(({ isUnsure }) => isUnsure);
    expect(unsure.map(({ id }) => id)).toEqual([
      ...['R5', 'R8a', 'R8b', 'R8c', 'R8d', 'R9a', 'R9b'],
    ]);
  });
});

describe('the form of 2008', () => {
  it('has the rows 01 to 35', () => {
    const codes = DINGXI_2008.indicators.map(({ code }) => code);
    const expected = Array.from({ length: 35 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(codes).toEqual(expected);
  });
});

describe('the yearly website report', () => {
  it('is asked once a year, texts and yes/no among the numbers', () => {
    expect(askedOn(WEBSITE_YEARLY, q('2026-Q3'))).toEqual([]);
    const asked = askedOn(WEBSITE_YEARLY, q('2026-Q4'));
    const count = (valueType: string) => asked.filter((one) => one.valueType === valueType).length;
    expect([count('number'), count('text'), count('yes_no')]).toEqual([37, 11, 10]);
  });
});
