import type { ClipboardEventHandler, KeyboardEventHandler } from 'react';
import { cellAt, cellLabel, fieldOf } from '../../../domain/annual-report/cells';
import type { FormTable, PrintedBlank } from '../../../domain/annual-report/form';
import { equations } from '../../../domain/annual-report/identities-2021.data';
import { BalanceRow } from './balance-row';
import { columnWidths } from './column-widths';
import { NumberCell } from './number-cell';
import { PrintedLabelCell } from './printed-label';
import { ScrollBox, Table } from './table-styles';
import { useFormLanguage } from './use-form-language';
import type { TableValue } from './use-table-value';

type Props = {
  table: FormTable;
  value: TableValue;
  readOnly: boolean;
  labelledBy: string;
  inputId: (field: string) => string;
  messageIds: (field: string) => string | undefined;
  onKeyDown: KeyboardEventHandler;
  onPaste: ClipboardEventHandler;
};

/** The table as it is printed, every blank an input. */
export function PrintedTable(props: Props) {
  const { table, value, labelledBy, onKeyDown, onPaste } = props;
  const lastLine = table.body.at(-1) ?? [];
  const columns = lastLine.reduce((total, cell) => total + (cell.colSpan ?? 1), 0);
  const widths = columnWidths[table.name];
  const balances = equations.filter(
    ({ table: name, left }) => name === table.name && left.length > 1,
  );
  return (
    <ScrollBox>
      <Table
        $columns={columns}
        $fixed={widths.length > 0}
        aria-labelledby={labelledBy}
        {...{ onKeyDown, onPaste }}
      >
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        {table.head.length > 0 && (
          <thead>
            {table.head.map((line, index) => (
              <tr key={index}>
                {line.map((cell, place) => (
                  <PrintedLabelCell key={place} cell={cell} />
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {table.body.map((line, index) => (
            <tr key={index}>
              {line.map((cell, place) =>
                'label' in cell ? (
                  <PrintedLabelCell key={place} cell={cell} />
                ) : (
                  <Blank key={place} blank={cell} {...props} />
                ),
              )}
            </tr>
          ))}
        </tbody>
        {balances.length > 0 && (
          <tfoot>
            {balances.map((equation) => (
              <BalanceRow
                key={equation.id}
                table={table}
                equation={equation}
                values={value.values}
              />
            ))}
          </tfoot>
        )}
      </Table>
    </ScrollBox>
  );
}

function Blank({ blank, ...props }: Props & { blank: PrintedBlank }) {
  const { table, value, readOnly, inputId, messageIds } = props;
  const { label } = useFormLanguage();
  const cell = cellAt(table, blank.row, blank.column);
  const field = fieldOf(cell);
  const sums = value.sums.filter((sum) => sum.field === field);
  return (
    <NumberCell
      id={inputId(field)}
      field={field}
      label={label(cellLabel(cell))}
      value={value.draft[blank.row]?.[blank.column] ?? 0}
      colSpan={blank.colSpan ?? 1}
      readOnly={readOnly}
      isSum={sums.length > 0}
      expected={sums.find(({ entered, computed }) => entered !== computed)?.computed}
      messageIds={messageIds(field)}
      setTexts={value.setTexts}
    />
  );
}
