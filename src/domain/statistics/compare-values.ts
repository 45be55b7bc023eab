import { amountOf, textOfAmount, type Amount } from './amount';
import type { CellValue } from './sum-values';

export type Comparison = {
  before: CellValue;
  now: CellValue;
  /** Blank where either is. */
  difference: CellValue;
  /** The difference in per cent of what was before, one decimal; null where that is blank or 0. */
  percent: CellValue;
};

/** Half away from zero, as people round. */
function divideRounded(dividend: Amount, divisor: Amount): Amount {
  const isNegative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return isNegative ? -rounded : rounded;
}

/** A number beside an earlier one: 环比 with the quarter before, 同比 with the same quarter of last year. */
export function compareValues(now: CellValue, before: CellValue): Comparison {
  if (now === null || before === null) return { now, before, difference: null, percent: null };
  const [one, other] = [amountOf(now), amountOf(before)];
  const difference = one - other;
  // Tenths of a per cent, then as hundredths.
  const percent =
    other === 0n ? null : textOfAmount(divideRounded(difference * 1000n, other) * 10n);
  return { now, before, difference: textOfAmount(difference), percent };
}
