import { adminLogin } from '../harness/admin-login';
import type { TestApp } from '../harness/create-test-app';

type RoleService = {
  create(role: Record<string, unknown>): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Record<string, unknown>[]): Promise<unknown>;
};
type UserService = { create(user: Record<string, unknown>): Promise<unknown> };

let made = 0;

/** Signs in as a new account whose only role has these actions. */
export async function tokenWith(app: TestApp, actions: string[]): Promise<string> {
  made += 1;
  const roles = app.strapi.service('admin::role') as unknown as RoleService;
  const users = app.strapi.service('admin::user') as unknown as UserService;
  const role = await roles.create({ name: `ledger-${made}`, description: '' });
  await roles.assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  const account = { email: `ledger-${made}@example.org`, password: 'Ledger-Password-1' };
  await users.create({
    ...account,
    firstname: '员',
    lastname: '职',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return adminLogin(app.url, account);
}
