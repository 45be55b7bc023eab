import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { Stack } from '../../../../../admin-kit/Stack';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import type { ReturnLine, RoundBoard } from '../../../server/src/contracts/returns';
import { DueOn } from '../components/DueOn';
import { MoreButton } from '../components/MoreButton';
import { StateBadge } from '../components/StateBadge';
import { usePortion } from '../hooks/use-portion';
import { useTexts } from '../hooks/use-texts';
import { returnPath } from '../paths';
import { RemindRefusals } from './RemindRefusals';
import { useRemind } from './use-remind';

const COLUMNS = ['unit', 'office', 'state', 'dueOn', 'remind'] as const;

type RowProps = { line: ReturnLine; isBusy: boolean; onRemind: (line: ReturnLine) => void };

function Row({ line, isBusy, onRemind }: RowProps) {
  const { text } = useTexts();
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="24rem"
          first={
            <Link tag={RouterLink} to={returnPath(line)}>
              {line.unitName}
            </Link>
          }
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="20rem" first={<Typography>{line.officeName ?? '—'}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <StateBadge state={line.state} />
      </Table.Cell>
      <Table.Cell>
        <DueOn line={line} />
      </Table.Cell>
      <Table.Cell>
        {!isHandedIn(line.state) && (
          <Button
            size="S"
            variant="tertiary"
            disabled={isBusy}
            aria-label={text('remind.one', { unit: line.unitName })}
            onClick={() => onRemind(line)}
          >
            {text('remind')}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

/** Who has not handed in by the last day, and those who did too late; one press reminds all who still have to. */
export function LateReturns({ board }: { board: RoundBoard }) {
  const { text } = useTexts();
  const { remind, isBusy, refused } = useRemind(board);
  const { shown, more, showMore } = usePortion(board.lateReturns);
  const { lateReturns } = board;
  const waitedFor = lateReturns.filter(({ state }) => !isHandedIn(state));
  const headers = COLUMNS.map((name) => ({ name, label: text(`return.${name}`) }));
  return (
    <Section
      title={text('lateReturns.title')}
      intro={text('lateReturns.intro')}
      action={
        waitedFor.length > 0 && (
          <Button startIcon={<Bell />} loading={isBusy} onClick={() => void remind(waitedFor)}>
            {text('remind.all', { count: waitedFor.length })}
          </Button>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <RemindRefusals refused={refused} />
        <PlainTable rows={shown} headers={headers} empty={text('lateReturns.none')}>
          {shown.map((line) => (
            <Row key={line.id} line={line} isBusy={isBusy} onRemind={(one) => void remind([one])} />
          ))}
        </PlainTable>
        <MoreButton count={more} onPress={showMore} />
      </Flex>
    </Section>
  );
}
