import type { Core } from '@strapi/strapi';
import type { ApiRunDetails } from '../contracts/rest';
import { selectRecords, toRecord } from '../records/read-records';
import type { StoredRun } from '../runs/stored-run';
import { toApiRuns } from './to-api-run';

/** One run with its plan and its record; of the other runs of the document it says nothing. */
export async function readRun(strapi: Core.Strapi, run: StoredRun): Promise<ApiRunDetails> {
  const { digest, emergencyReason, plan } = run;
  const [summary] = await toApiRuns(strapi, [run]);
  const rows = await selectRecords(strapi.db.connection).where({ run_id: run.id }).orderBy('id');
  return {
    ...summary!,
    digest,
    emergencyReason,
    plan: [...plan],
    records: rows.map(toRecord),
  };
}
