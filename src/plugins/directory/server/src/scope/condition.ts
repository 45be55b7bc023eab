import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { PERMISSION } from '../uids';
import { organizationPathOf } from './organization-path';
import { scopeOfPermission } from './reach';
import { rememberInRequest } from './remember-in-request';

type Asked = { id: number; permission?: { id?: number; subject?: string | null } };

async function rolesByPermission(strapi: Core.Strapi, userId: number) {
  const rows: { id: number; role: { code: string } | null }[] = await strapi.db
    .query(PERMISSION)
    .findMany({
      where: { role: { users: { id: userId } } },
      select: ['id'],
      populate: { role: true },
    });
  return new Map(rows.map(({ id, role }) => [id, role?.code]));
}

/**
 * The handler of the condition “own organization and below”: a query Strapi adds to lists and matches documents
 * with. False, no right at all, for a type without an organization and for a person without an assignment today.
 */
export function ownOrganizationCondition(strapi: Core.Strapi) {
  return async ({ id: userId, permission }: Asked) => {
    const path = organizationPathOf(strapi, permission?.subject ?? '');
    if (path === null) return false;
    const roles = await rememberInRequest(strapi, `roles:${userId}`, () =>
      rolesByPermission(strapi, userId),
    );
    const roleCode = roles.get(permission?.id ?? 0);
    const scope = await rememberInRequest(strapi, `scope:${userId}:${roleCode}`, () =>
      scopeOfPermission({ strapi, userId, roleCode, onDay: today() }),
    );
    return scope.size > 0 && { [path]: { $in: [...scope] } };
  };
}
