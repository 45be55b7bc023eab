import type { Cell } from './cells';
import { cellAt, rowLabel } from './cells';
import { sum, valueAt, type Label, type TableValues } from './form';
import { tables } from './form-2021.data';
import type { Equation } from './identities-2021.data';

/** One equation in one column or one row: what both sides come to. */
export type EquationSides = {
  equation: Equation;
  /** The column or row the equation was evaluated in, as printed. */
  scope: Label;
  /** The first cell of the left side, where a difference is reported. */
  cell: Cell;
  left: number;
  right: number;
};

/** Evaluates one identity of the form in every column or row it holds for. */
export function equationSides(equation: Equation, values: TableValues): EquationSides[] {
  const form = tables[equation.table];
  const firstRow = form.rows[0];
  const scopes: { code: string; label: Label }[] =
    equation.inEvery === 'row'
      ? form.rows.map((row) => ({ code: row.code, label: rowLabel(row) }))
      : (firstRow?.columns ?? []).map(({ code, label }) => ({ code, label }));
  return scopes.map(({ code, label }) => {
    const address = (other: string): [string, string] =>
      equation.inEvery === 'row' ? [code, other] : [other, code];
    const side = (codes: readonly string[]) =>
      sum(codes.map((other) => valueAt(values, ...address(other))));
    return {
      equation,
      scope: label,
      cell: cellAt(form, ...address(equation.left[0] ?? '')),
      left: side(equation.left),
      right: side(equation.right),
    };
  });
}
