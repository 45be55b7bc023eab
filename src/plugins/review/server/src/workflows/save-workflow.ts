import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { error } from '../../../../../domain/reasons/reason';
import type { Workflow } from '../../../../../domain/review/step';
import { currentActor } from '../../../../../documents/actor';
import { refusal, refusalWithStatus } from '../../../../../documents/refuse';
import type { WorkflowRequest } from '../contracts/api';
import { table } from '../database/table';
import { workflowByKey } from './find-workflow';

type Args = { workflow: Workflow; version: number; targets: WorkflowRequest['targets'] };

/** Two workflows for the same place on one track would leave it to chance which holds. */
async function insertTargets(trx: Knex.Transaction, { workflow, targets }: Args): Promise<void> {
  for (const { uid, categoryId, organizationId } of targets) {
    const place = { uid, category_id: categoryId, organization_id: organizationId };
    const taken = await table(trx, 'workflow_targets')
      .where({ ...place, track: workflow.track })
      .first<{ workflow_key: string } | undefined>('workflow_key');
    if (taken) {
      throw refusal([error('review.target_taken', { value: taken.workflow_key }, 'targets')]);
    }
    await table(trx, 'workflow_targets').insert({
      ...place,
      workflow_key: workflow.key,
      track: workflow.track,
    });
  }
}

/**
 * Saves a workflow with where it holds, as a whole. Runs under way keep their copy. `version` 0 makes a new one; 409
 * when it is not the version that was read.
 */
export async function saveWorkflow(strapi: Core.Strapi, args: Args): Promise<void> {
  const { workflow, version } = args;
  const { key, steps, ...about } = workflow;
  const columns = {
    ...about,
    steps: JSON.stringify(steps),
    updated_by_name: currentActor(strapi).name,
    updated_at: new Date(),
  };
  await strapi.db.transaction(async ({ trx }) => {
    const saved =
      version === 0
        ? await table(trx, 'workflows')
            .insert({ key, ...columns })
            .onConflict('key')
            .ignore()
            .returning('key')
        : await table(trx, 'workflows')
            .where({ key, version })
            .update({ ...columns, version: version + 1 })
            .returning('key');
    if ((saved as unknown[]).length === 0) throw refusalWithStatus(409, error('review.conflict'));
    await table(trx, 'workflow_targets').where({ workflow_key: key }).delete();
    await insertTargets(trx, args);
  });
}

/**
 * Deletes a workflow; its runs go on by their own copy. False when there is none; 409 when it is not the version that
 * was read.
 */
export async function deleteWorkflow(
  strapi: Core.Strapi,
  { key, version }: { key: string; version: number },
): Promise<boolean> {
  const { connection } = strapi.db;
  const count: number = await table(connection, 'workflows').where({ key, version }).delete();
  if (count === 1) return true;
  if (await workflowByKey(connection, key)) throw refusalWithStatus(409, error('review.conflict'));
  return false;
}
