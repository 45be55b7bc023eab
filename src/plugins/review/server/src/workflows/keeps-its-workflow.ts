import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Content } from '../content';
import type { StoredRun } from '../runs/stored-run';
import { findWorkflow } from './find-workflow';
import { describe, placeOf } from './place-of';

/**
 * Whether a run is still the right one for its document: the same organization, whose people act, and the same
 * workflow for its place. A run that was frozen for one organization approves nothing of another.
 */
export async function keepsItsWorkflow(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { run, content }: { run: StoredRun; content: Content },
): Promise<boolean> {
  if (describe(content.row).organizationId !== run.organizationId) return false;
  const place = await placeOf(strapi, run.uid, content.row);
  const workflow = await findWorkflow({ strapi, connection: trx }, place, run.track);
  return workflow === null || workflow.key === run.workflowKey;
}
