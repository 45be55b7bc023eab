import type { Core } from '@strapi/strapi';
import { approvalsOf } from '../../../../../domain/review/run';
import type { PanelRun, RunDetails } from '../contracts/api';
import { table } from '../database/table';
import { holdersOfStep } from '../people/holders-of-step';
import { readRecords } from '../records/read-records';
import type { StoredRun } from '../runs/stored-run';
import { summarise } from '../runs/summarise';
import { workflowByKey } from '../workflows/find-workflow';

async function detailsOf(strapi: Core.Strapi, run: StoredRun): Promise<RunDetails> {
  const connection = strapi.db.connection;
  const records = await readRecords(connection, run);
  const workflow = await workflowByKey(connection, run.workflowKey);
  const names = new Map<string, string>();
  const rows = await table(connection, 'records')
    .where({ run_id: run.id })
    .whereNotNull('actor_id')
    .select<{ actor_id: string; actor_name: string }[]>('actor_id', 'actor_name');
  for (const row of rows) names.set(row.actor_id, row.actor_name);
  const people = await holdersOfStep(strapi, run);
  for (const { id, name } of people) names.set(id, name);
  return {
    plan: [...run.plan],
    isPlanOutdated: workflow !== null && workflow.version !== run.workflowVersion,
    approvedBy: Object.fromEntries(
      run.plan.map(({ key }) => [
        key,
        approvalsOf(run, key).map(({ personId }) => names.get(personId) ?? personId),
      ]),
    ),
    assigneeName: run.assigneeId === null ? null : (names.get(run.assigneeId) ?? run.assigneeId),
    nextPeople: people,
    emergencyReason: run.emergencyReason,
    records,
  };
}

/** A run as the side panel shows it; null where there is none. */
export async function panelRunOf(
  strapi: Core.Strapi,
  run: StoredRun | null,
): Promise<PanelRun | null> {
  const [summary] = run ? await summarise(strapi, [run]) : [];
  return run && summary ? { ...summary, ...(await detailsOf(strapi, run)) } : null;
}
