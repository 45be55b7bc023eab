import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RETURN_STATES, type ReturnState } from '../../../../../domain/statistics/return-state';
import { optionOf, pageOf, textOf, type Query } from '../../../../../documents/read-request';
import type { ReturnPage } from '../contracts/returns';
import { within, type Reach } from '../people/reach';
import { quarterIn, refuseRepeated } from '../read-fields';
import { clockOf } from './clock-of';
import { IS_ASKED } from './is-asked';
import { LINE_COLUMNS } from './stored-return';
import { toLine, type LineRow } from './to-line';

type ReturnsFilter = {
  setKey: string | undefined;
  quarter: string | undefined;
  state: ReturnState | undefined;
  unitId: string | undefined;
  officeId: string | undefined;
  isLate: boolean;
  search: string | undefined;
};

/** `set`, `quarter`, `state`, `unit`, `office`, `late=true`, `q` (of the unit's name), `page`, `pageSize`. */
export function readReturnsQuery(asked: Query) {
  refuseRepeated(asked);
  const filter: ReturnsFilter = {
    setKey: textOf(asked, 'set'),
    quarter: textOf(asked, 'quarter') === undefined ? undefined : quarterIn(asked, 'quarter'),
    state: optionOf(asked, 'state', RETURN_STATES),
    unitId: textOf(asked, 'unit'),
    officeId: textOf(asked, 'office'),
    isLate: optionOf(asked, 'late', ['true', 'false'] as const) === 'true',
    search: textOf(asked, 'q'),
  };
  return { ...pageOf(asked), filter };
}

function narrow(filter: ReturnsFilter, today: string) {
  return (builder: Knex.QueryBuilder): void => {
    const equal = {
      'returns.set_key': filter.setKey,
      'returns.quarter': filter.quarter,
      'returns.state': filter.state,
      'returns.unit_id': filter.unitId,
      'returns.office_id': filter.officeId,
    };
    for (const [column, value] of Object.entries(equal)) {
      if (value !== undefined) void builder.where(column, value);
    }
    if (filter.search !== undefined) {
      void builder.whereRaw('strpos(returns.unit_name, ?) > 0', [filter.search]);
    }
    if (filter.isLate) void builder.whereRaw(IS_LATE, [today]);
  };
}

/** Late: first handed in after the due day, or not at all and the day is over. */
export const IS_LATE = `coalesce((returns.submitted_at at time zone 'Asia/Shanghai')::date, ?::date) > returns.due_on`;

/** One page of the returns within a reach that are asked for, the newest quarter first, in it those that are due first. */
export async function listReturns(
  strapi: Core.Strapi,
  asked: { page: number; pageSize: number; filter: ReturnsFilter; reach: Reach },
): Promise<ReturnPage> {
  const { page, pageSize, filter, reach } = asked;
  const clock = await clockOf(strapi);
  const { connection } = strapi.db;
  const select = () =>
    connection
      .withSchema('zhaoshi_statistics')
      .from('returns')
      .where((builder) => {
        within(reach)(builder);
        void builder.whereRaw(IS_ASKED);
        narrow(filter, clock.today)(builder);
      });
  const [counted] = await select().count<{ total: string }[]>('* as total');
  const rows = (await select()
    .joinRaw('join zhaoshi_statistics.rounds using (set_key, quarter)')
    .joinRaw('left join zhaoshi_statistics.indicator_sets sets on sets.key = returns.set_key')
    .select(connection.raw(LINE_COLUMNS))
    .orderByRaw('returns.quarter desc, returns.due_on, returns.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as unknown as LineRow[];
  const results = rows.map((row) => toLine(row, clock));
  return { results, page, pageSize, total: Number(counted?.total ?? 0) };
}
