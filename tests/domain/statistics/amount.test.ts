import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, textOfAmount } from '../../../src/domain/statistics/amount';
import { sumValues } from '../../../src/domain/statistics/sum-values';

describe('amounts', () => {
  it.each([
    ['0', 0n, '0'],
    ['12', 1200n, '12'],
    ['3.5', 350n, '3.5'],
    ['3.50', 350n, '3.5'],
    ['0.05', 5n, '0.05'],
    ['007.10', 710n, '7.1'],
    ['-0.05', -5n, '-0.05'],
    ['100', 10_000n, '100'],
  ])('%s is %s hundredths and is written %s', (text, amount, canonical) => {
    expect(amountOf(text)).toBe(amount);
    expect(textOfAmount(amount)).toBe(canonical);
  });

  it.each(['', 'x', '1.234', '1e3', '.5', '5.', '１', ' 1'])('refuses "%s"', (text) => {
    expect(() => amountOf(text)).toThrow(RangeError);
  });

  it('come back from their text, whatever their size', () => {
    fc.assert(
      fc.property(fc.bigInt(), (amount) => {
        expect(amountOf(textOfAmount(amount))).toBe(amount);
      }),
    );
  });
});

describe('sums', () => {
  it('are exact where binary fractions are not', () => {
    expect(sumValues(['0.1', '0.2'])).toBe('0.3');
    expect(sumValues(Array<string>(3_000).fill('0.01'))).toBe('30');
    expect(sumValues(['999999999999', '999999999999.99'])).toBe('1999999999998.99');
  });

  it('leave blanks out, and are blank where all is blank', () => {
    expect(sumValues(['1', null, '2'])).toBe('3');
    expect(sumValues([null, '0'])).toBe('0');
    expect(sumValues([null, null])).toBeNull();
    expect(sumValues([])).toBeNull();
  });
});
