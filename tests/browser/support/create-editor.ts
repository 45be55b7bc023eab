import type { Core } from '@strapi/strapi';
import type { Credentials } from './sign-in';

interface AdminUserService {
  create(user: Record<string, unknown>): Promise<unknown>;
}

/** An account with the role Editor as the product ships it, without a language of its own. */
export async function createEditor(strapi: Core.Strapi): Promise<Credentials> {
  const credentials = { email: 'editor@example.org', password: 'Editor-Password-1' };
  const role: { id: number } = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-editor' } });
  const users = strapi.service('admin::user') as unknown as AdminUserService;
  await users.create({
    ...credentials,
    firstname: '李',
    lastname: '编辑',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return credentials;
}
