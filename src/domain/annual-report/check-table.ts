import { error, type Reason } from '../reasons/reason';
import { fieldOf } from './cells';
import { equationSides } from './equation-sides';
import type { TableName, TableValues } from './form';
import { equations } from './identities-2021.data';
import { labelParams } from './label-params';

/** The identities inside one table (I1–I4): one error for each column or row in which the two sides differ. */
export function checkTable(name: TableName, values: TableValues): Reason[] {
  return equations
    .filter((equation) => equation.table === name)
    .flatMap((equation) => equationSides(equation, values))
    .filter(({ left, right }) => left !== right)
    .map(({ equation, scope, cell, left, right }) =>
      error(
        equation.code,
        {
          identity: equation.id,
          ...labelParams('scope', scope),
          ...labelParams('left', equation.leftLabel),
          leftValue: left,
          ...labelParams('right', equation.rightLabel),
          rightValue: right,
        },
        fieldOf(cell),
      ),
    );
}
