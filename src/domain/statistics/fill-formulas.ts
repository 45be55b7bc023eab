import { amountOf, textOfAmount } from './amount';
import type { Indicator } from './indicator';
import type { Cells } from './side-value';
import type { CellValue } from './sum-values';

type Row = Pick<Indicator, 'code' | 'formula'>;

/**
 * The cells with every formula worked out, the innermost first. A cell whose parts are all blank is blank. Throws where
 * formulas go round in a circle (`checkIndicatorSet` refuses such a set).
 */
export function fillFormulas(indicators: readonly Row[], cells: Cells): Map<string, CellValue> {
  const filled = new Map(cells);
  const formulas = new Map(indicators.map(({ code, formula }) => [code, formula]));
  const done = new Set<string>();
  const fill = (code: string, path: readonly string[]): CellValue => {
    const formula = formulas.get(code) ?? null;
    if (formula === null || done.has(code)) return filled.get(code) ?? null;
    if (path.includes(code)) throw new Error(`Formulas in a circle: ${[...path, code].join(' ')}`);
    const parts = formula.map((term) => ({ ...term, value: fill(term.code, [...path, code]) }));
    const written = parts.flatMap(({ factor, value }) =>
      value === null ? [] : [amountOf(value) * BigInt(factor)],
    );
    const sum = written.length === 0 ? null : written.reduce((one, other) => one + other);
    filled.set(code, sum === null ? null : textOfAmount(sum));
    done.add(code);
    return filled.get(code) ?? null;
  };
  for (const { code } of indicators) fill(code, []);
  return filled;
}
