import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Table, useQueryParams } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { Stack } from '../../../../../admin-kit/Stack';
import type { LateList, SetItem } from '../../../server/src/contracts/totals';
import { useGetStatisticsSetsQuery } from '../api/settings-api';
import { useGetStatisticsLateQuery } from '../api/totals-api';
import { Loaded } from '../components/Loaded';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['title', 'quarter', 'on', 'recordedAt', 'unit'] as const;

function LateTable({ results }: LateList) {
  const { text, time } = useTexts();
  const { quarterName } = useNames();
  const rows = results.map((late) => ({ ...late, id: `${late.quarter}/${late.recordId}` }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`lateRecord.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('lateRecord.none')}>
      {rows.map((row) => (
        <Table.Row key={row.id}>
          <Table.Cell>
            <Stack width="36rem" first={<Typography>{row.title}</Typography>} />
          </Table.Cell>
          <Table.Cell>
            <Typography>{quarterName(row.quarter)}</Typography>
          </Table.Cell>
          <Table.Cell>
            <Typography>{row.on}</Typography>
          </Table.Cell>
          <Table.Cell>
            <Typography>{time(row.recordedAt)}</Typography>
          </Table.Cell>
          <Table.Cell>
            <Stack width="18rem" first={<Typography>{row.unitName ?? '—'}</Typography>} />
          </Table.Cell>
        </Table.Row>
      ))}
    </PlainTable>
  );
}

function OfSet({ setKey }: { setKey: string }) {
  const late = useGetStatisticsLateQuery({ set: setKey }, { refetchOnMountOrArgChange: true });
  return <Loaded answer={late}>{(list) => <LateTable {...list} />}</Loaded>;
}

function Chosen({ sets }: { sets: SetItem[] }) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ set?: string }>();
  const chosen =
    sets.find(({ key }) => key === query.set) ?? sets.find(({ isEnabled }) => isEnabled) ?? sets[0];
  if (!chosen) return <EmptyStateLayout content={text('sets.none')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box width="40rem">
        <SelectField
          size="S"
          label={text('return.set')}
          value={chosen.key}
          onChange={(set) => setQuery({ set })}
          options={sets.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </Box>
      <Section title={text('tab.late')} intro={text('lateRecord.intro')}>
        <OfSet setKey={chosen.key} />
      </Section>
    </Flex>
  );
}

/** What belongs to frozen quarters and came to be known afterwards. */
export function LateTab() {
  const sets = useGetStatisticsSetsQuery();
  return <Loaded answer={sets}>{(read) => <Chosen sets={read} />}</Loaded>;
}
