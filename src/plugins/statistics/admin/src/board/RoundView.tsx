import { Flex, Typography } from '@strapi/design-system';
import { Fact, Facts } from '../../../../../admin-kit/Fact';
import { Section } from '../../../../../admin-kit/Section';
import { RETURN_STATES } from '../../../../../domain/statistics/return-state';
import type { RoundBoard } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { GroupBars } from './GroupBars';
import { LateReturns } from './LateReturns';
import { PublishButton } from './PublishButton';
import { TileMap } from './TileMap';

function Numbers({ board }: { board: RoundBoard }) {
  const { text, time, number } = useTexts();
  const { stateName } = useNames();
  const states = RETURN_STATES.filter((state) => board.states[state] > 0);
  return (
    <Section title={text('round.numbers')} action={<PublishButton board={board} />}>
      <Facts>
        <Fact label={text('round.openedAt')}>{time(board.openedAt)}</Fact>
        <Fact label={text('round.units')}>{number(board.units)}</Fact>
        <Fact label={text('round.states')}>
          {states.map((state) => `${stateName(state)} ${board.states[state]}`).join(text('comma'))}
        </Fact>
        <Fact label={text('late')}>
          <Typography textColor={board.late > 0 ? 'danger700' : 'neutral800'}>
            {number(board.late)}
          </Typography>
        </Fact>
      </Facts>
    </Section>
  );
}

/** One round: how far each area is, and who is late. */
export function RoundView({ board }: { board: RoundBoard }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Numbers board={board} />
      <GroupBars board={board} />
      <TileMap groups={board.groups} />
      <LateReturns board={board} />
    </Flex>
  );
}
