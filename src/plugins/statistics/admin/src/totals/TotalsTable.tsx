import { styled } from 'styled-components';
import type { Comparison } from '../../../../../domain/statistics/compare-values';
import type { PrintedTotalRow } from '../../../../../domain/statistics/table-printed';
import {
  CountButton,
  Grid,
  HeadingRest,
  NameCell,
  NumberCell,
  ScrollBox,
  UnitCell,
} from '../form/grid-styles';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['own', 'area', 'government', 'department', 'township', 'areaYearToDate'] as const;
const COMPARISONS = ['withPrevious', 'withLastYear'] as const;

const Row = styled.tr<{ $isChosen: boolean }>`
  & > td {
    background: ${({ theme, $isChosen }) =>
      $isChosen ? theme.colors.primary100 : theme.colors.neutral0};
  }
`;

const NameButton = styled(CountButton)`
  padding: 0;
  font-size: 1.3rem;
  text-align: start;
  white-space: normal;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;

/** "+12 (8.3%)" */
function Difference({ comparison }: { comparison: Comparison }) {
  const amount = useAmounts();
  const { difference, percent } = comparison;
  if (difference === null) return null;
  const signed = (value: string) =>
    `${value.startsWith('-') || value === '0' ? '' : '+'}${amount(value)}`;
  return (
    <>{percent === null ? signed(difference) : `${signed(difference)} (${signed(percent)}%)`}</>
  );
}

type RowProps = { row: PrintedTotalRow; isChosen: boolean; onChoose: (code: string) => void };

function TotalLine({ row, isChosen, onChoose }: RowProps) {
  const { text } = useTexts();
  const amount = useAmounts();
  const isHeading = row.kind === 'heading';
  return (
    <Row $isChosen={isChosen}>
      <NameCell scope="row" $depth={row.depth} $isHeading={isHeading}>
        {isHeading ? (
          row.name
        ) : (
          <NameButton
            type="button"
            aria-pressed={isChosen}
            title={text('totals.showChart')}
            onClick={() => onChoose(row.code)}
          >
            {row.name}
          </NameButton>
        )}
      </NameCell>
      {isHeading ? (
        <HeadingRest colSpan={9} />
      ) : (
        <>
          <UnitCell>{row.unit ?? ''}</UnitCell>
          {COLUMNS.map((name) => (
            <NumberCell key={name}>{amount(row[name])}</NumberCell>
          ))}
          {COMPARISONS.map((name) => (
            <NumberCell key={name}>
              <Difference comparison={row[name]} />
            </NumberCell>
          ))}
        </>
      )}
    </Row>
  );
}

type Props = {
  rows: readonly PrintedTotalRow[];
  chosen: string | null;
  onChoose: (code: string) => void;
};

/** The form with totals; choosing a line draws it below. */
export function TotalsTable({ rows, chosen, onChoose }: Props) {
  const { text } = useTexts();
  return (
    <ScrollBox role="region" aria-label={text('totals.table')} tabIndex={0}>
      <Grid aria-label={text('totals.table')}>
        <thead>
          <tr>
            {['name', 'unit', ...COLUMNS, ...COMPARISONS].map((name) => (
              <th key={name} scope="col">
                {text(`totals.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TotalLine
              key={row.code}
              row={row}
              isChosen={row.code === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </Grid>
    </ScrollBox>
  );
}
