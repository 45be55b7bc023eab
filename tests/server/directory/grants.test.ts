import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { createApiToken } from '../harness/create-api-token';
import {
  adminClient,
  assign,
  makePerson,
  makeToken,
  signIn,
  type AdminClient,
  type Person,
  type Reply,
} from './support/staff';
import type { TypeName } from './support/role-table';
import { makeWorld, uidOf, type World } from './support/world';

const OWN = 'plugin::directory.own-organization-and-below';
const EXPLORER = 'plugin::content-manager.explorer';

let app: TestApp;
let world: World;
let root: AdminClient;
let administrator: AdminClient;
let me: Person;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  root = adminClient(app.url, await adminLogin(app.url));
  me = await makePerson(app.strapi);
  await assign(app.strapi, me, 'system_administrator', world.roots.own);
  administrator = await signIn(app, me);
});
afterAll(() => app.close());

function expectRefused(answer: Reply, code: string, status = 403) {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  expect(answer.body.error?.details?.code).toBe(code);
}

const BEYOND = 'directory.needs_super_administrator';

async function roleId(code: string): Promise<number> {
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code } })) as {
    id: number;
  };
  return role.id;
}

let made = 0;

async function makeRole(client: AdminClient): Promise<number> {
  made += 1;
  const data = { name: `自定角色${made}`, description: '' };
  const { status, body } = await client<{ id: number }>('POST', '/admin/roles', data);
  expect(status).toBe(201);
  return body.data?.id ?? 0;
}

function permit(
  client: AdminClient,
  id: number,
  actions: string[],
  conditions: string[],
  type: TypeName = 'disclosure',
) {
  const permissions = actions.map((action) => ({
    action: `${EXPLORER}.${action}`,
    subject: uidOf(type),
    conditions,
    properties: action === 'read' ? { fields: ['title', 'organization'] } : {},
  }));
  return client('PUT', `/admin/roles/${id}/permissions`, { permissions });
}

const giveRoles = (client: AdminClient, { id }: Person, roles: number[]) =>
  client('PUT', `/admin/users/${id}`, { roles });

describe('a system administrator', () => {
  it.each(['strapi-super-admin', 'strapi-editor', 'auditor'])(
    'gives nobody the role %s',
    async (code) => {
      const someone = await makePerson(app.strapi);
      const id = await roleId(code);
      expectRefused(await giveRoles(administrator, someone, [id]), BEYOND);
      const invitation = { firstname: '新', email: `invited-${code}@example.org`, roles: [id] };
      expectRefused(await administrator('POST', '/admin/users', invitation), BEYOND);
      expect((await giveRoles(root, someone, [id])).status).toBe(200);
    },
  );

  it('does not change their own roles, or a role they hold, but their name', async () => {
    const mine = await roleId('system_administrator');
    const other = await makeRole(administrator);
    expectRefused(await giveRoles(administrator, me, [mine, other]), 'directory.own_roles');
    const held = await permit(administrator, mine, ['read'], [OWN]);
    expectRefused(held, 'directory.own_roles');
    const name = { firstname: '改', roles: [mine] };
    expect((await administrator('PUT', `/admin/users/${me.id}`, name)).status).toBe(200);
    expect((await administrator('PUT', '/admin/users/me', { firstname: '改' })).status).toBe(200);
  });

  it('does not take over the account of a super administrator', async () => {
    const { id: first } = (await app.strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: 'strapi-super-admin' } } })) as { id: number };
    const change = { password: 'Another-Password-1' };
    expectRefused(await administrator('PUT', `/admin/users/${first}`, change), BEYOND);
  });

  it('makes roles within organizations only, and leaves what a role has', async () => {
    const role = await makeRole(administrator);
    expectRefused(await permit(administrator, role, ['read'], []), BEYOND);
    expectRefused(await permit(administrator, role, ['publish'], ['admin::is-creator']), BEYOND);
    expect((await permit(administrator, role, ['read', 'publish'], [OWN])).status).toBe(200);
    // Work records have no drafts, and yet they are not public.
    const record = 'training';
    expectRefused(await permit(administrator, role, ['read'], [], record), BEYOND);
    expect((await permit(administrator, role, ['read'], [OWN], record)).status).toBe(200);
    const wide = await makeRole(root);
    expect((await permit(root, wide, ['read'], [])).status).toBe(200);
    expect((await permit(administrator, wide, ['read'], [])).status).toBe(200);
    const superAdmin = await roleId('strapi-super-admin');
    expect((await permit(administrator, superAdmin, ['read'], [OWN])).status).not.toBe(200);
  });

  it('gives a person no role their duties exclude, before or after the role is filled', async () => {
    const conflict = 'directory.role_conflicts_with_duty';
    const secrecy = await makePerson(app.strapi);
    await assign(app.strapi, secrecy, 'secrecy_reviewer', world.roots.own);
    const ready = await roleId('secrecy_reviewer');
    const publishing = await makeRole(administrator);
    await permit(administrator, publishing, ['publish'], [OWN]);
    const refused = await giveRoles(administrator, secrecy, [ready, publishing]);
    expectRefused(refused, conflict, 400);
    const empty = await makeRole(administrator);
    expect((await giveRoles(administrator, secrecy, [ready, empty])).status).toBe(200);
    expectRefused(await permit(administrator, empty, ['publish'], [OWN]), conflict, 400);
    expect((await permit(administrator, empty, ['read'], [OWN])).status).toBe(200);
  });

  it('makes no full-access tokens, and does not get at the key of one', async () => {
    const token = (type: string) => ({
      name: `${type} ${(made += 1)}`,
      description: '',
      type,
      lifespan: null,
      permissions: type === 'custom' ? [`${uidOf('disclosure')}.find`] : null,
    });
    const create = (type: string) => administrator('POST', '/admin/api-tokens', token(type));
    expectRefused(await create('full-access'), BEYOND);
    expect((await create('custom')).status).toBe(201);
    await createApiToken(app.strapi, { type: 'full-access' });
    const { id } = (await app.strapi.db
      .query('admin::api-token')
      .findOne({ where: { type: 'full-access' } })) as { id: number };
    const path = `/admin/api-tokens/${id}`;
    expectRefused(await administrator('GET', path), BEYOND);
    expectRefused(await administrator('POST', `${path}/regenerate`), BEYOND);
    expectRefused(await administrator('PUT', path, { description: '改' }), BEYOND);
    const custom = await makeToken(app.strapi, [`${uidOf('disclosure')}.find`]);
    const widened = { type: 'full-access' };
    expectRefused(await administrator('PUT', `/admin/api-tokens/${custom.id}`, widened), BEYOND);
  });

  it('has neither webhooks, which carry drafts, nor transfer tokens', async () => {
    for (const path of ['/admin/webhooks', '/admin/transfer/tokens']) {
      expect((await administrator('GET', path)).status).toBe(403);
    }
  });
});
