import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { SelectField } from '../../../../../admin-kit/SelectField';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import type { RoundLine } from '../../../server/src/contracts/returns';
import { useGetStatisticsRoundsQuery } from '../api/rounds-api';
import { useGetStatisticsUnitsQuery } from '../api/settings-api';
import { Loaded } from '../components/Loaded';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { UnitPicker } from '../units/UnitPicker';
import { areasOf } from './areas-of';
import { COUNTINGS, totalsAsked, type TotalsAddress, type TotalsAsked } from './totals-query';
import { TotalsView } from './TotalsView';

type FieldsProps = { asked: TotalsAsked; rounds: RoundLine[]; areas: ReportingUnit[] };

function TotalsFields({ asked, rounds, areas }: FieldsProps) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const [, setQuery] = useQueryParams<TotalsAddress>();
  const roundKey = (set: string, quarter: string) => `${quarter}/${set}`;
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Box width="36rem">
        <SelectField
          size="S"
          label={text('round')}
          value={roundKey(asked.set, asked.quarter)}
          onChange={(key) => {
            const [quarter = '', ...set] = key.split('/');
            setQuery({ quarter, set: set.join('/') });
          }}
          options={rounds.map((round) => ({
            value: roundKey(round.setKey, round.quarter),
            label: `${quarterName(round.quarter)} ${round.setName}`,
          }))}
        />
      </Box>
      <Box width="24rem">
        <UnitPicker
          // Where nothing is chosen the first area is shown, by its name.
          key={asked.unit}
          size="S"
          label={text('totals.area')}
          value={asked.unit}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(unit) => setQuery({ unit: unit ?? '' })}
        />
      </Box>
      <Box width="22rem">
        <SelectField
          size="S"
          label={text('totals.counting')}
          value={asked.counting}
          onChange={(counting) => setQuery({ counting })}
          options={COUNTINGS.map((value) => ({ value, label: text(`totals.counting.${value}`) }))}
        />
      </Box>
    </Flex>
  );
}

type ChosenProps = { rounds: RoundLine[]; units: readonly ReportingUnit[] };

function Chosen({ rounds, units }: ChosenProps) {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<TotalsAddress>();
  const areas = areasOf(units, query.quarter ?? rounds[0]?.quarter ?? '');
  const asked = totalsAsked(query, { rounds, units: areas });
  if (asked === null) return <EmptyStateLayout content={text('totals.none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TotalsFields asked={asked} rounds={rounds} areas={areas} />
      <TotalsView asked={asked} />
    </Flex>
  );
}

/** What the returns of an area come to. */
export function TotalsTab() {
  const rounds = useGetStatisticsRoundsQuery(undefined, { refetchOnMountOrArgChange: true });
  const units = useGetStatisticsUnitsQuery();
  return (
    <Loaded answer={rounds}>
      {(readRounds) => (
        <Loaded answer={units}>
          {(readUnits) => <Chosen rounds={readRounds} units={readUnits.units} />}
        </Loaded>
      )}
    </Loaded>
  );
}
