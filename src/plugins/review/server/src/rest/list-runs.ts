import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { RunsQuery } from '../../../../../domain/review/read-runs-query';
import type { ApiRun } from '../contracts/rest';
import { table } from '../database/table';
import { directoryOf } from '../people/directory';
import { selectRuns, toRun, type RunRow } from '../runs/stored-run';
import { apiTypes } from './api-types';
import { toApiRuns } from './to-api-run';

export type RunsPage = {
  data: ApiRun[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
  };
};

/** One page of the runs within the organizations of the calling token, newest first. */
export async function listRuns(strapi: Core.Strapi, query: RunsQuery): Promise<RunsPage> {
  const { states, types, organization, page, pageSize } = query;
  const reach = await directoryOf(strapi).ofToken();
  const known = apiTypes(strapi);
  const uids = types.flatMap((type) => known.get(type) ?? []);
  const wanted: Knex.QueryCallback = (builder) => {
    if (reach) void builder.whereRaw('organization_id = any(?)', [[...reach]]);
    if (organization !== null) void builder.where({ organization_id: organization });
    if (states.length > 0) void builder.whereIn('state', states);
    if (types.length > 0) void builder.whereIn('uid', uids);
  };
  const { connection } = strapi.db;
  const { count } = await table(connection, 'runs')
    .where(wanted)
    .count('* as count')
    .first<{ count: string }>();
  const rows = (await selectRuns(connection)
    .where(wanted)
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as RunRow[];
  const total = Number(count);
  const pageCount = Math.ceil(total / pageSize);
  return {
    data: await toApiRuns(strapi, rows.map(toRun)),
    meta: { pagination: { page, pageSize, pageCount, total } },
  };
}
