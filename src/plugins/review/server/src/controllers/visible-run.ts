import type { Core } from '@strapi/strapi';
import { rightsOn } from '../panel/permissions-of';
import { findRun, type StoredRun } from '../runs/stored-run';
import { abilityOf, type Context } from './context';

/** The run of the request, where the person may read its document; null otherwise. */
export async function visibleRun(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ run: StoredRun; mayPublish: boolean } | null> {
  const run = await findRun(strapi.db.connection, String(ctx.params.id));
  if (!run) return null;
  const held = await rightsOn(strapi, { ...run, userAbility: abilityOf(ctx) });
  return held.read ? { run, mayPublish: held.publish } : null;
}
