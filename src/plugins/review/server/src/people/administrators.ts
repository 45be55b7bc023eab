import type { Core } from '@strapi/strapi';

/** Roles that watch over the system; who has one approves nothing (`workflow.md` §2 e). */
const CODES = ['strapi-super-admin', 'system_administrator'];

/** Whether somebody is a super administrator or holds 系统管理员. */
export async function isAdministrator(strapi: Core.Strapi, personId: string): Promise<boolean> {
  const user: unknown = await strapi.db.query('admin::user').findOne({
    where: { id: Number(personId), roles: { code: { $in: CODES } } },
    select: ['id'],
  });
  return user !== null;
}
