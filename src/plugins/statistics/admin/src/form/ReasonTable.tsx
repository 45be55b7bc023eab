import { styled } from 'styled-components';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { useTexts } from '../hooks/use-texts';
import type { UnreasonedCell } from './cells-without-reason';
import { Grid, NumberCell, ScrollBox } from './grid-styles';

const ReasonInput = styled.input`
  width: 100%;
  min-width: 28rem;
  height: 3.2rem;
  padding: ${({ theme }) => `0 ${theme.spaces[2]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  font: inherit;
  color: ${({ theme }) => theme.colors.neutral800};

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const NameHead = styled.th`
  min-width: 14rem;
  font-weight: 400;
  text-align: start;
`;

const COLUMNS = ['name', 'counted', 'value', 'own'] as const;

type Props = {
  cells: readonly UnreasonedCell[];
  amount: (value: CellValue) => string;
  common: string;
  own: ReadonlyMap<string, string>;
  onOwn: (code: string, reason: string) => void;
};

/** What was counted and what stands there now, a line a cell, with room for a reason of its own. */
export function ReasonTable({ cells, amount, common, own, onOwn }: Props) {
  const { text } = useTexts();
  return (
    <ScrollBox role="region" aria-label={text('reasons.table')} tabIndex={0}>
      <Grid aria-label={text('reasons.table')}>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {text(`reasons.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ row, counted, value }) => (
            <tr key={row.code}>
              <NameHead scope="row">{row.name}</NameHead>
              <NumberCell>{amount(counted) || '—'}</NumberCell>
              <NumberCell>{amount(value) || '—'}</NumberCell>
              <td>
                <ReasonInput
                  aria-label={text('reasons.of', { code: row.code, name: row.name })}
                  placeholder={common.trim() || text('reasons.asCommon')}
                  value={own.get(row.code) ?? ''}
                  onChange={({ target }) => onOwn(row.code, target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </ScrollBox>
  );
}
