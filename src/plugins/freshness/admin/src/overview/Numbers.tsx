import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Section } from '../../../../../admin-kit/Section';
import { FRESHNESS_STATUSES } from '../../../../../domain/freshness/status';
import type { Overview } from '../../../server/src/contracts/api';
import { useStatusName } from '../hooks/use-status-name';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';

const Cards = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
`;

type CardProps = {
  name: string;
  value: number;
  /** Something somebody has to see to. */
  isBad?: boolean;
  params: Record<string, string>;
};

function Card({ name, value, isBad = false, params }: CardProps) {
  const { number } = useTexts();
  const isAlarming = isBad && value > 0;
  return (
    <Box
      tag="li"
      padding={4}
      hasRadius
      background={isAlarming ? 'danger100' : 'neutral100'}
      borderColor={isAlarming ? 'danger200' : 'neutral200'}
    >
      <Typography tag="p" variant="alpha" textColor={isAlarming ? 'danger700' : 'neutral800'}>
        {number(value)}
      </Typography>
      <Link tag={RouterLink} to={tabPath('columns', params)}>
        {name}
      </Link>
    </Box>
  );
}

/** Each number opens the list of what it counts. */
export function Numbers({ overview }: { overview: Overview }) {
  const { text } = useTexts();
  const statusName = useStatusName();
  const { counts, overdue, withoutPolicy, day } = overview;
  return (
    <Section title={text('numbers.title')} intro={text('numbers.intro', { day })}>
      <Cards>
        <Card isBad name={text('numbers.overdue')} value={overdue} params={{ overdue: 'true' }} />
        {FRESHNESS_STATUSES.map((status) => (
          <Card key={status} name={statusName(status)} value={counts[status]} params={{ status }} />
        ))}
        <Card
          isBad
          name={text('numbers.withoutPolicy')}
          value={withoutPolicy}
          params={{ withoutPolicy: 'true' }}
        />
      </Cards>
    </Section>
  );
}
