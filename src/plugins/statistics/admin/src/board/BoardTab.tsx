import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { SelectField } from '../../../../../admin-kit/SelectField';
import type { RoundLine } from '../../../server/src/contracts/returns';
import { useGetStatisticsRoundQuery, useGetStatisticsRoundsQuery } from '../api/rounds-api';
import { Loaded } from '../components/Loaded';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { OpenRoundDialog } from './OpenRoundDialog';
import { RoundView } from './RoundView';
import { UnitListLinks } from './UnitListLinks';

type Address = { round?: string };

const keyOf = ({ setKey, quarter }: Pick<RoundLine, 'setKey' | 'quarter'>) =>
  `${quarter}/${setKey}`;

function Board({ round }: { round: RoundLine }) {
  const { setKey, quarter } = round;
  const board = useGetStatisticsRoundQuery(
    { setKey, quarter },
    { refetchOnMountOrArgChange: true },
  );
  return <Loaded answer={board}>{(read) => <RoundView board={read} />}</Loaded>;
}

function Rounds({ rounds }: { rounds: RoundLine[] }) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const [{ query }, setQuery] = useQueryParams<Address>();
  const { allowedActions } = useRBAC({ manageRounds: PERMISSIONS.manageRounds });
  const chosen = rounds.find((round) => keyOf(round) === query.round) ?? rounds[0];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} alignItems="flex-end" justifyContent="space-between" wrap="wrap">
        <Box width="40rem">
          {chosen && (
            <SelectField
              size="S"
              label={text('round')}
              value={keyOf(chosen)}
              onChange={(round) => setQuery({ round })}
              options={rounds.map((round) => ({
                value: keyOf(round),
                label: `${quarterName(round.quarter)} ${round.setName}`,
              }))}
            />
          )}
        </Box>
        <Flex gap={2} wrap="wrap">
          <UnitListLinks />
          {allowedActions.canManageRounds && <OpenRoundDialog />}
        </Flex>
      </Flex>
      {chosen ? <Board round={chosen} /> : <EmptyStateLayout content={text('round.none')} />}
    </Flex>
  );
}

/** How far the units are with a quarter. */
export function BoardTab() {
  const rounds = useGetStatisticsRoundsQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Loaded answer={rounds}>{(read) => <Rounds rounds={read} />}</Loaded>;
}
