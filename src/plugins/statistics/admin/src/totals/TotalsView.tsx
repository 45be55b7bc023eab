import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import type { Totals } from '../../../server/src/contracts/totals';
import { useGetStatisticsTotalsQuery } from '../api/totals-api';
import { Loaded } from '../components/Loaded';
import { FrozenRevisions } from '../form/FrozenRevisions';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { NumberCharts } from './NumberCharts';
import { TakenIn } from './TakenIn';
import { TotalsFiles } from './TotalsFiles';
import type { TotalsAddress, TotalsAsked } from './totals-query';
import { TotalsTable } from './TotalsTable';

function Read({ totals, asked }: { totals: Totals; asked: TotalsAsked }) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const [{ query }, setQuery] = useQueryParams<TotalsAddress>();
  const numbers = totals.rows.filter(({ kind }) => kind !== 'heading');
  const row = numbers.find(({ code }) => code === query.code) ?? numbers[0];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TakenIn totals={totals} />
      <TotalsFiles totals={totals} />
      <TotalsTable
        rows={totals.rows}
        chosen={row?.code ?? null}
        onChoose={(code) => setQuery({ code })}
      />
      {row && (
        <NumberCharts
          params={{ set: asked.set, quarter: asked.quarter, unit: asked.unit, code: row.code }}
          name={row.name}
        />
      )}
      <FrozenRevisions
        revisions={totals.frozen}
        urlOf={(revision) =>
          `/statistics/rounds/${asked.set}/${asked.quarter}/frozen/${asked.unit}/${revision}`
        }
        nameOf={(revision) =>
          text('frozen.fileName', {
            unit: totals.unitName,
            quarter: quarterName(totals.quarter),
            number: revision,
          })
        }
      />
    </Flex>
  );
}

const HIDDEN = [403, 404];

/** The totals of an area with who is in them. */
export function TotalsView({ asked }: { asked: TotalsAsked }) {
  const { text } = useTexts();
  const totals = useGetStatisticsTotalsQuery(asked, { refetchOnMountOrArgChange: true });
  const status = (totals.error as { status?: number } | undefined)?.status;
  if (status !== undefined && HIDDEN.includes(status)) {
    return <EmptyStateLayout content={text('totals.hidden')} />;
  }
  return <Loaded answer={totals}>{(read) => <Read totals={read} asked={asked} />}</Loaded>;
}
