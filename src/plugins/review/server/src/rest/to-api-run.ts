import type { Core } from '@strapi/strapi';
import type { ApiRun } from '../contracts/rest';
import type { StoredRun } from '../runs/stored-run';
import { summarise } from '../runs/summarise';
import { apiTypes } from './api-types';

/** Runs as other systems see them. */
export async function toApiRuns(
  strapi: Core.Strapi,
  runs: readonly StoredRun[],
): Promise<ApiRun[]> {
  const names = new Map([...apiTypes(strapi)].map(([name, uid]) => [uid, name]));
  const summaries = await summarise(strapi, runs);
  return summaries.map(({ uid, stepColor: _color, ...summary }, index) => ({
    ...summary,
    type: names.get(uid) ?? uid,
    organization: runs[index]?.organizationId ?? null,
  }));
}
