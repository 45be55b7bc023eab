import type { Person } from '../../directory/support/staff';
import type { TestApp } from '../../harness/create-test-app';
import { nextNumber } from '../../support/make-records';

export type Granted = { action: string; subject?: string; conditions?: string[] };

type RoleService = {
  create(role: Record<string, unknown>): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Record<string, unknown>[]): Promise<unknown>;
};

/** A role as an administrator makes one by hand, given to a person beside those they have. */
export async function giveRole(
  { strapi }: TestApp,
  person: Person,
  granted: readonly Granted[],
): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const role = await roles.create({ name: `by-hand-${nextNumber()}`, description: '' });
  await roles.assignPermissions(
    role.id,
    granted.map((one) => ({ subject: null, properties: {}, conditions: [], ...one })),
  );
  const users = strapi.db.query('admin::user');
  const row = (await users.findOne({ where: { id: person.id }, populate: ['roles'] })) as {
    roles: { id: number }[];
  };
  const ids = [...row.roles.map(({ id }) => id), role.id];
  await users.update({ where: { id: person.id }, data: { roles: ids } });
}
