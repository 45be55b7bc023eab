import { Box, Button, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Section } from '../../../../../admin-kit/Section';
import type { Overview } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';
import { heatOf, heatRows, type HeatCell, type HeatRow } from './heat-rows';

const AT_FIRST = 30;
const COLOURS = ['success100', 'warning100', 'warning200', 'danger100', 'danger200'] as const;

const Scrolled = styled.div`
  overflow: auto;
  max-height: 56rem;
`;

const Map = styled.table`
  border-collapse: separate;
  border-spacing: 2px;
  min-width: 100%;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};

  th {
    padding: ${({ theme }) => theme.spaces[2]};
    background: ${({ theme }) => theme.colors.neutral0};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    text-align: start;
    vertical-align: bottom;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    min-width: 9rem;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    min-width: 16rem;
    vertical-align: middle;
  }
  caption {
    padding-bottom: ${({ theme }) => theme.spaces[2]};
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: start;
  }
`;

const Cell = styled.td<{ $heat: number | null }>`
  padding: ${({ theme }) => theme.spaces[2]};
  background: ${({ $heat, theme }) =>
    $heat === null ? theme.colors.neutral100 : theme.colors[COLOURS[$heat] ?? 'neutral100']};
  text-align: center;
`;

type CellProps = { row: HeatRow; cell: HeatCell; categoryName: string };

/** "2 / 5" that opens the list: of the overdue ones where there are any. */
function CellLink({ row, cell, categoryName }: CellProps) {
  const { text } = useTexts();
  const { columns, overdue, categoryId } = cell;
  const params = { organization: row.id, category: categoryId };
  return (
    <Link
      tag={RouterLink}
      to={tabPath('columns', overdue > 0 ? { ...params, overdue: 'true' } : params)}
      aria-label={text('heat.cell', {
        organization: row.name,
        category: categoryName,
        overdue,
        columns,
      })}
    >
      {`${overdue} / ${columns}`}
    </Link>
  );
}

function Row({ row, categories }: { row: HeatRow; categories: Overview['categories'] }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, at) => (
        <Cell key={categories[at]?.id} $heat={cell && heatOf(cell)}>
          {cell && <CellLink row={row} cell={cell} categoryName={categories[at]?.name ?? ''} />}
        </Cell>
      ))}
    </tr>
  );
}

/** Where what is overdue is: organizations by categories of the first level. Colour only repeats the numbers. */
export function HeatMap({ overview }: { overview: Overview }) {
  const { text } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const { categories } = overview;
  const rows = heatRows(overview);
  const shown = isWhole ? rows : rows.slice(0, AT_FIRST);
  return (
    <Section title={text('heat.title')} intro={text('heat.intro')}>
      {rows.length === 0 ? (
        <Typography textColor="neutral600">{text('heat.none')}</Typography>
      ) : (
        <Scrolled>
          <Map aria-label={text('heat.title')}>
            <thead>
              <tr>
                <th scope="col">{text('heat.organization')}</th>
                {categories.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.id} row={row} categories={categories} />
              ))}
            </tbody>
          </Map>
        </Scrolled>
      )}
      {shown.length < rows.length && (
        <Box paddingTop={3}>
          <Button variant="tertiary" onClick={() => setWhole(true)}>
            {text('heat.all', { count: rows.length })}
          </Button>
        </Box>
      )}
    </Section>
  );
}
