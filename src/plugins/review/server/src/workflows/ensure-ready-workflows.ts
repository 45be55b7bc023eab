import type { Core } from '@strapi/strapi';
import { READY_WORKFLOWS } from '../../../../../domain/review/ready-workflows.data';
import { table } from '../database/table';
import { reviewedTypes } from '../reviewed-types';

/** Ready workflows that hold everywhere until an administrator says otherwise. */
const EVERYWHERE = ['three_reviews', 'emergency'];

/**
 * Puts the ready workflows there once: a table that has any is left alone, so that what an administrator changed or
 * deleted stays so. Safe on several nodes at once.
 */
export async function ensureReadyWorkflows(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_review.schema', 0))");
    const some = await table(trx, 'workflows').first<object | undefined>('key');
    if (some) return;
    for (const { steps, ...workflow } of READY_WORKFLOWS) {
      await table(trx, 'workflows').insert({ ...workflow, steps: JSON.stringify(steps) });
      if (!EVERYWHERE.includes(workflow.key)) continue;
      const { key: workflow_key, track } = workflow;
      const targets = reviewedTypes(strapi).map((uid) => ({ workflow_key, track, uid }));
      if (targets.length > 0) await table(trx, 'workflow_targets').insert(targets);
    }
  });
}
