import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { equationSides } from '../../../domain/annual-report/equation-sides';
import { sum, type FormTable, type TableValues } from '../../../domain/annual-report/form';
import { balanceLabel, type Equation } from '../../../domain/annual-report/identities-2021.data';
import { BalanceCell, LabelCell } from './table-styles';
import { useFormLanguage } from './use-form-language';

type Props = { table: FormTable; equation: Equation; values: TableValues };

/** The printed identity that no single cell is the sum of (I1), worked out column by column. */
export function BalanceRow({ table, equation, values }: Props) {
  const intl = useIntl();
  const { label } = useFormLanguage();
  const sides = equationSides(equation, values);
  const width = table.body[0]?.reduce((total, cell) => total + (cell.colSpan ?? 1), 0) ?? 0;
  return (
    <tr>
      <LabelCell scope="row" colSpan={width - sides.length}>
        {label(balanceLabel)}
      </LabelCell>
      {sides.map(({ cell, left, right }) => {
        const difference = sum([left, -right]);
        const said =
          difference === 0
            ? intl.formatMessage({ id: 'annual-report-table.balanced' })
            : intl.formatMessage({ id: 'annual-report-table.difference' }, { difference });
        return (
          <BalanceCell key={cell.column.code} $wrong={difference !== 0}>
            <span aria-hidden>{difference === 0 ? '✓' : signed(difference)}</span>
            <VisuallyHidden>{said}</VisuallyHidden>
          </BalanceCell>
        );
      })}
    </tr>
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
