import { memo } from 'react';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { Finding, FormRow } from '../../../server/src/contracts/returns';
import { UnsureMark } from '../components/UnsureMark';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';
import { cellId } from './cell-id';
import {
  CellInput,
  CountButton,
  HeadingRest,
  MarkNote,
  NameCell,
  NumberCell,
  SumValue,
  UnitCell,
  ValueCell,
} from './grid-styles';
import { isFilledIn } from './return-draft';
import { yearSoFar } from './year-so-far';

type RowProps = {
  row: FormRow;
  /** As typed or stored. */
  typed: string;
  /** What it comes to. */
  value: CellValue;
  isChanged: boolean;
  mark: Finding['severity'] | undefined;
  mayFill: boolean;
  onWrite: (code: string, text: string) => void;
  onOpenCount: (code: string) => void;
};

function Value({ row, typed, value, isChanged, mark, mayFill, onWrite }: RowProps) {
  const { text } = useTexts();
  const amount = useAmounts();
  const isWritten = isFilledIn(row) && mayFill;
  const noteId = `${cellId(row.code)}-mark`;
  return (
    <ValueCell $mark={mark} $isSum={row.isFormula} $isChanged={isChanged}>
      {isWritten ? (
        <CellInput
          id={cellId(row.code)}
          data-code={row.code}
          aria-label={text('grid.cell', { code: row.code, name: row.name })}
          aria-invalid={mark === 'error'}
          aria-describedby={mark ? noteId : undefined}
          autoComplete="off"
          inputMode={row.valueType === 'number' ? 'decimal' : 'text'}
          $mark={mark}
          value={row.valueType === 'yes_no' ? amount(typed) : typed}
          onFocus={(event) => event.target.select()}
          onChange={({ target }) => onWrite(row.code, target.value)}
        />
      ) : (
        <SumValue id={cellId(row.code)} tabIndex={-1}>
          {amount(value)}
        </SumValue>
      )}
      {mark && (
        <MarkNote id={noteId} $mark={mark}>
          {text(`grid.mark.${mark}`)}
        </MarkNote>
      )}
    </ValueCell>
  );
}

/** What was counted, to be looked at; with a word where something else stands in the cell. */
function Count({ row, value, onOpenCount }: RowProps) {
  const { text, said } = useTexts();
  const amount = useAmounts();
  if (row.isFormula) return <>{text('grid.sum')}</>;
  if (!row.auto) return null;
  const { counted, source, sourceLabel } = row.auto;
  return (
    <CountButton
      type="button"
      title={sourceLabel ? said(sourceLabel) : source}
      aria-label={text('grid.openCount', { code: row.code, name: row.name })}
      onClick={() => onOpenCount(row.code)}
    >
      {text(value === counted ? 'grid.counted' : 'grid.overwritten', {
        counted: amount(counted) || '—',
      })}
    </CountButton>
  );
}

/** One line of the form. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { row, value } = props;
  const amount = useAmounts();
  const isHeading = row.kind === 'heading';
  return (
    <tr>
      <NameCell
        scope="row"
        $depth={row.depth}
        $isHeading={isHeading}
        title={row.countingRule ?? undefined}
      >
        {row.name} {row.isUnsure && <UnsureMark />}
      </NameCell>
      {isHeading ? (
        <HeadingRest colSpan={6} />
      ) : (
        <>
          <UnitCell>{row.unit ?? ''}</UnitCell>
          <Value {...props} />
          <UnitCell>
            <Count {...props} />
          </UnitCell>
          <NumberCell>{amount(yearSoFar(row, value))}</NumberCell>
          <NumberCell>{amount(row.previous)}</NumberCell>
          <NumberCell>{amount(row.lastYear)}</NumberCell>
        </>
      )}
    </tr>
  );
});
