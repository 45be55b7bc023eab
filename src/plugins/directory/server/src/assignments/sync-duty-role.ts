import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { Duty } from '../../../../../domain/duties/duties';
import { ASSIGNMENT, ROLE, USER } from '../uids';
import { readAssignments } from './assignment-row';

type Holder = { roles: { id: number }[] } | null;

function mark(strapi: Core.Strapi, ids: number[], hasGrantedRole: boolean) {
  return strapi.db
    .query(ASSIGNMENT)
    .updateMany({ where: { id: { $in: ids } }, data: { hasGrantedRole } });
}

/**
 * A person has the ready role of a duty exactly while an assignment of it is valid. A role an administrator had given
 * by hand before is not ours to take: what we gave is remembered in the assignments. `without` is about to be removed.
 */
export async function syncDutyRole(args: {
  strapi: Core.Strapi;
  userId: number;
  duty: Duty;
  onDay: string;
  without?: number;
}): Promise<'given' | 'taken' | 'unchanged'> {
  const { strapi, userId, duty, onDay, without } = args;
  const role: { id: number } | null = await strapi.db
    .query(ROLE)
    .findOne({ where: { code: duty } });
  const user: Holder = await strapi.db
    .query(USER)
    .findOne({ where: { id: userId }, populate: { roles: true } });
  if (!role || !user) return 'unchanged';
  const rows = await readAssignments(strapi, { user: { id: userId }, duty });
  const current = rows.filter(
    (row) => row.id !== without && periodStateOn(row, onDay) === 'current',
  );
  const granted = rows.filter(({ hasGrantedRole }) => hasGrantedRole);
  const hasRole = user.roles.some(({ id }) => id === role.id);
  const change = (roles: Record<string, unknown>) =>
    strapi.db.query(USER).update({ where: { id: userId }, data: { roles } });

  if (current.length > 0 && !hasRole) {
    await change({ connect: [{ id: role.id }] });
    await mark(
      strapi,
      current.map(({ id }) => id),
      true,
    );
    return 'given';
  }
  if (current.length === 0 && granted.length > 0) {
    if (hasRole) await change({ disconnect: [{ id: role.id }] });
    await mark(
      strapi,
      granted.map(({ id }) => id),
      false,
    );
    return hasRole ? 'taken' : 'unchanged';
  }
  return 'unchanged';
}
