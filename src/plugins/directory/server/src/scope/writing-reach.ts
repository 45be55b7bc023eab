import type { Core } from '@strapi/strapi';
import type { WriteAction } from '../../../../../documents/write-stages';
import { today } from '../clock';
import { PERMISSION } from '../uids';
import { reachOf, type ContentAction, type Reach } from './reach';
import { scopeOf } from './scope-of';
import { tokenReach } from './token-reach';
import type { Writer } from './writer';

/** Which right of the content manager a write needs; taking back what is public needs that of publishing. */
const RIGHT: Record<WriteAction, ContentAction> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  delete: 'delete',
  publish: 'publish',
  unpublish: 'publish',
};

async function managesAssignments(strapi: Core.Strapi, userId: number): Promise<boolean> {
  const where = { action: 'plugin::directory.manage', role: { users: { id: userId } } };
  return (await strapi.db.query(PERMISSION).count({ where })) > 0;
}

/**
 * A person without the right in the content manager comes by a route of a plugin with a permission of its own (an
 * import, an operation on the catalog): then the assignments decide, except for those who hand them out and could
 * assign themselves any organization.
 */
async function personReach(strapi: Core.Strapi, userId: number, uid: string, action: WriteAction) {
  const right = RIGHT[action];
  const reach = await reachOf({ strapi, userId, uid, action: right, onDay: today() });
  if (reach.kind !== 'nothing') return reach;
  if (await managesAssignments(strapi, userId)) return { kind: 'everything' } as const;
  const holder = { kind: 'person', id: userId } as const;
  const organizations = await scopeOf({ strapi, holder, onDay: today() });
  return { kind: 'organizations', organizations } as const;
}

/** Within which organizations somebody may do this to documents of a type. */
export async function writingReach(args: {
  strapi: Core.Strapi;
  writer: Writer;
  uid: string;
  action: WriteAction;
}): Promise<Reach> {
  const { strapi, writer, uid, action } = args;
  if (writer.kind === 'task') return { kind: 'everything' };
  if (writer.kind === 'visitor') return { kind: 'nothing' };
  if (writer.kind === 'person') return personReach(strapi, writer.userId, uid, action);
  return tokenReach(strapi, writer);
}
