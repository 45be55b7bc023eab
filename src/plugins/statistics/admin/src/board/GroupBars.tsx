import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Section } from '../../../../../admin-kit/Section';
import type { RoundBoard } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';

type Group = RoundBoard['groups'][number];

const PARTS = ['accepted', 'waiting', 'missing'] as const;
const COLOURS = { accepted: 'success500', waiting: 'warning500', missing: 'neutral200' } as const;

const Table = styled.table`
  width: 100%;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[2]}`};
    text-align: end;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    white-space: nowrap;
  }
  th:first-child,
  td:nth-child(2),
  th:nth-child(2) {
    text-align: start;
  }
  thead th {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody th {
    font-weight: 400;
    white-space: normal;
  }
`;

const Bar = styled.div`
  display: flex;
  width: 100%;
  min-width: 24rem;
  height: 1.4rem;
  overflow: hidden;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral200};
`;

const Part = styled.span<{ $part: (typeof PARTS)[number]; $share: number }>`
  width: ${({ $share }) => `${$share * 100}%`};
  background: ${({ theme, $part }) => theme.colors[COLOURS[$part]]};
`;

const Sample = styled(Part)`
  width: 1.2rem;
  height: 1.2rem;
  border-radius: 2px;
`;

function Row({ group }: { group: Group }) {
  const { number } = useTexts();
  return (
    <tr>
      <th scope="row">{group.unitName}</th>
      <td>
        <Bar aria-hidden>
          {PARTS.map((part) => (
            <Part key={part} $part={part} $share={group.units ? group[part] / group.units : 0} />
          ))}
        </Bar>
      </td>
      <td>{number(group.units)}</td>
      {PARTS.map((part) => (
        <td key={part}>{number(group[part])}</td>
      ))}
      <td>
        <Typography textColor={group.late > 0 ? 'danger700' : 'neutral600'}>
          {number(group.late)}
        </Typography>
      </td>
    </tr>
  );
}

/** A bar a government, with its numbers beside it. */
export function GroupBars({ board }: { board: RoundBoard }) {
  const { text } = useTexts();
  return (
    <Section title={text('groups.title')} intro={text('groups.intro')}>
      <Flex gap={4} paddingBottom={3} aria-hidden>
        {PARTS.map((part) => (
          <Flex key={part} gap={1}>
            <Sample $part={part} $share={1} />
            <Typography variant="pi">{text(`groups.${part}`)}</Typography>
          </Flex>
        ))}
      </Flex>
      <Table aria-label={text('groups.title')}>
        <thead>
          <tr>
            {['unit', 'progress', 'units', ...PARTS, 'late'].map((name) => (
              <th key={name} scope="col">
                {text(`groups.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.groups.map((group) => (
            <Row key={group.unitId} group={group} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
