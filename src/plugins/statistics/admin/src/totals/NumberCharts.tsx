import { Box, Flex, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Section } from '../../../../../admin-kit/Section';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { useGetStatisticsRankingQuery, useGetStatisticsTrendQuery } from '../api/totals-api';
import { Loaded } from '../components/Loaded';
import { useAmounts } from '../hooks/use-amounts';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { toPoint } from './chart-points';

/** The chart library is large, and whoever looks elsewhere does without it. */
const RankingChart = lazy(() => import('./RankingChart'));
const TrendChart = lazy(() => import('./TrendChart'));

const BARS_SHOWN = 20;

const Numbers = styled.table`
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
    text-align: start;
  }
`;

type Line = { key: string; cells: string[] };

function AsTable({ label, heads, lines }: { label: string; heads: string[]; lines: Line[] }) {
  const { text } = useTexts();
  return (
    <Foldout label={text('chart.asTable')} spokenLabel={`${label} ${text('chart.asTable')}`}>
      <Numbers aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Numbers>
    </Foldout>
  );
}

type Props = { params: Record<string, string>; name: string };

const hasNumbers = (values: readonly { value: CellValue }[]) =>
  values.some(({ value }) => value !== null);

function Ranking({ params, name }: Props) {
  const { text } = useTexts();
  const amount = useAmounts();
  const answer = useGetStatisticsRankingQuery(params);
  const title = text('ranking.title', { name });
  return (
    <Section title={title} intro={text('ranking.intro', { count: BARS_SHOWN })}>
      <Loaded answer={answer}>
        {({ rows }) =>
          hasNumbers(rows) ? (
            <>
              <Box height={`${Math.min(rows.length, BARS_SHOWN) * 2.8 + 5}rem`}>
                <Suspense fallback={<Typography>{text('loading')}</Typography>}>
                  <RankingChart
                    label={title}
                    points={rows
                      .slice(0, BARS_SHOWN)
                      .map(({ unitName, value }) => toPoint(unitName, value))}
                  />
                </Suspense>
              </Box>
              <AsTable
                label={title}
                heads={[text('ranking.rank'), text('return.unit'), text('ranking.value')]}
                lines={rows.map(({ unitId, unitName, value, rank }) => ({
                  key: unitId,
                  cells: [String(rank ?? '—'), unitName, amount(value) || '—'],
                }))}
              />
            </>
          ) : (
            <Typography textColor="neutral600">{text('chart.none')}</Typography>
          )
        }
      </Loaded>
    </Section>
  );
}

function Trend({ params, name }: Props) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const amount = useAmounts();
  const answer = useGetStatisticsTrendQuery(params);
  const title = text('trend.title', { name });
  return (
    <Section title={title} intro={text('trend.intro')}>
      <Loaded answer={answer}>
        {({ points }) =>
          hasNumbers(points) ? (
            <>
              <Box height="26rem">
                <Suspense fallback={<Typography>{text('loading')}</Typography>}>
                  <TrendChart
                    label={title}
                    points={points.map(({ quarter, value }) =>
                      toPoint(quarterName(quarter), value),
                    )}
                  />
                </Suspense>
              </Box>
              <AsTable
                label={title}
                heads={[text('return.quarter'), text('ranking.value')]}
                lines={points.map(({ quarter, value }) => ({
                  key: quarter,
                  cells: [quarterName(quarter), amount(value) || '—'],
                }))}
              />
            </>
          ) : (
            <Typography textColor="neutral600">{text('chart.none')}</Typography>
          )
        }
      </Loaded>
    </Section>
  );
}

/** One number drawn: who has how much of it, and how it went on. */
export function NumberCharts(props: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Ranking {...props} />
      <Trend {...props} />
    </Flex>
  );
}
