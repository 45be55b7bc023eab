import { Box, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Section } from '../../../../../admin-kit/Section';
import type { Overview } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** The chart library is large, and whoever looks elsewhere does without it. */
const TrendChart = lazy(() => import('./TrendChart'));

const HEIGHT = '26rem';

const Days = styled.table`
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
    text-align: end;
  }
  th:first-child {
    text-align: start;
  }
`;

const NUMBERS = ['overdue', 'dueSoon', 'columns'] as const;

/** The same numbers as a table, newest first. */
function DaysTable({ trend }: Pick<Overview, 'trend'>) {
  const { text, number } = useTexts();
  return (
    <Days aria-label={text('trend.title')}>
      <thead>
        <tr>
          {['day', ...NUMBERS].map((name) => (
            <th key={name} scope="col">
              {text(`trend.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...trend].reverse().map((point) => (
          <tr key={point.day}>
            <th scope="row">{point.day}</th>
            {NUMBERS.map((name) => (
              <td key={name}>{number(point[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Days>
  );
}

/** How many columns were overdue and due soon at the end of each day that was kept. */
export function Trend({ trend }: Pick<Overview, 'trend'>) {
  const { text } = useTexts();
  return (
    <Section title={text('trend.title')} intro={text('trend.intro')}>
      {trend.length === 0 ? (
        <Typography textColor="neutral600">{text('trend.none')}</Typography>
      ) : (
        <>
          <Box height={HEIGHT}>
            <Suspense fallback={<Typography>{text('loading')}</Typography>}>
              <TrendChart trend={trend} />
            </Suspense>
          </Box>
          <Foldout label={text('trend.asTable')}>
            <DaysTable trend={trend} />
          </Foldout>
        </>
      )}
    </Section>
  );
}
