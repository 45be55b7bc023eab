import type { Core } from '@strapi/strapi';
import type { Quarter } from '../../../../../domain/statistics/period';
import { RETURN_STATES, type ReturnState } from '../../../../../domain/statistics/return-state';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { RoundLine } from '../contracts/returns';
import { within, type Reach } from '../people/reach';
import { IS_ASKED } from '../returns/is-asked';
import { IS_LATE } from '../returns/list-returns';

type Row = {
  setKey: string;
  setName: string;
  quarter: Quarter;
  openedAt: Date;
  publishedAt: Date | null;
  state: ReturnState;
  units: string;
  late: string;
};

const NONE = Object.fromEntries(RETURN_STATES.map((state) => [state, 0])) as Record<
  ReturnState,
  number
>;

function toLines(rows: readonly Row[]): RoundLine[] {
  const lines = new Map<string, RoundLine>();
  for (const row of rows) {
    const key = `${row.setKey} ${row.quarter}`;
    const line = lines.get(key) ?? {
      setKey: row.setKey,
      setName: row.setName,
      quarter: row.quarter,
      openedAt: row.openedAt.toISOString(),
      publishedAt: row.publishedAt?.toISOString() ?? null,
      units: 0,
      states: { ...NONE },
      late: 0,
    };
    line.units += Number(row.units);
    line.late += Number(row.late);
    line.states[row.state] += Number(row.units);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** The rounds in which one sees returns, the newest first; units of whom something is asked are counted within one's reach. */
export async function listRounds(
  strapi: Core.Strapi,
  { reach, only }: { reach: Reach; only?: { setKey: string; quarter: string } },
): Promise<RoundLine[]> {
  const { connection } = strapi.db;
  const rows = (await connection
    .withSchema('zhaoshi_statistics')
    .from('returns')
    .joinRaw('join zhaoshi_statistics.rounds using (set_key, quarter)')
    .joinRaw('left join zhaoshi_statistics.indicator_sets sets on sets.key = returns.set_key')
    .where((builder) => {
      within(reach)(builder);
      void builder.whereRaw(IS_ASKED);
      if (only) {
        void builder.where({ 'returns.set_key': only.setKey, 'returns.quarter': only.quarter });
      }
    })
    .groupByRaw('1, 2, 3, 4, 5, 6')
    .orderByRaw('3 desc, 1')
    .select(
      connection.raw(
        `returns.set_key as "setKey", coalesce(sets.body->>'name', returns.set_key) as "setName",
         returns.quarter, rounds.opened_at as "openedAt", rounds.published_at as "publishedAt", state,
         count(*) as units, count(*) filter (where ${IS_LATE}) as late`,
        [shanghaiDay(new Date())],
      ),
    )) as unknown as Row[];
  return toLines(rows);
}
