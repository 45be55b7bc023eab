import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DUTIES } from '../../../src/domain/duties/duties';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { directory } from './support/staff';

type Permission = {
  id: number;
  action: string;
  subject: string | null;
  conditions: string[];
  properties: { fields?: string[] };
};
type Role = { id: number; code: string; name: string; permissions: Permission[] };

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const ensure = () => directory(app.strapi, 'roles').ensure();

async function roleOf(code: string): Promise<Role> {
  const role = (await app.strapi.db
    .query('admin::role')
    .findOne({ where: { code }, populate: { permissions: true } })) as Role | null;
  if (!role) throw new Error(`No role ${code}`);
  return role;
}

const of = ({ permissions }: Role, action: string, subject?: string) =>
  permissions.filter((one) => one.action === action && (!subject || one.subject === subject));

describe('a fresh installation', () => {
  it('has the ten ready roles beside those of Strapi, with Chinese names', async () => {
    const names = await Promise.all(DUTIES.map(async (duty) => (await roleOf(duty)).name));
    expect(names).toEqual([
      '信息员',
      '初审',
      '复审',
      '保密审查员',
      '终审',
      '栏目管理员',
      '申请办理员',
      '统计员',
      '审计员',
      '系统管理员',
    ]);
    expect((await roleOf('strapi-super-admin')).permissions.length).toBeGreaterThan(50);
  });

  it('grants all fields of a type, nested ones too, under the condition', async () => {
    const officer = await roleOf('information_officer');
    const [update] = of(
      officer,
      'plugin::content-manager.explorer.update',
      'api::disclosure.disclosure',
    );
    expect(update?.conditions).toEqual(['plugin::directory.own-organization-and-below']);
    expect(update?.properties.fields).toEqual(expect.arrayContaining(['title', 'revision']));
    expect(update?.properties.fields?.some((field) => field.startsWith('channels.'))).toBe(true);
  });

  it('gives the system administrator nothing on content and the auditor nothing to write', async () => {
    const { permissions } = await roleOf('system_administrator');
    expect(permissions.length).toBeGreaterThan(20);
    expect(permissions.filter(({ subject }) => subject !== null)).toEqual([]);
    const writes = (await roleOf('auditor')).permissions.filter(
      ({ action }) => !/(\.|-)read(-|$)/.test(action),
    );
    expect(writes).toEqual([]);
  });
});

describe('on later starts', () => {
  it('nothing changes when nothing has changed', async () => {
    const before = await roleOf('column_manager');
    expect(new Set(Object.values(await ensure()))).toEqual(new Set(['unchanged']));
    expect(await roleOf('column_manager')).toEqual(before);
  });

  it('a role nobody changed gets what another plugin adds', async () => {
    directory(app.strapi, 'roles').extend({
      role: 'auditor',
      permissions: [
        {
          action: 'plugin::content-manager.explorer.read',
          subject: 'api::organization.organization',
        },
        { action: 'plugin::upload.assets.download' },
        { action: 'plugin::removed-plugin.read' },
      ],
    });
    expect((await ensure()).auditor).toBe('updated');
    const auditor = await roleOf('auditor');
    expect(of(auditor, 'plugin::upload.assets.download')).toHaveLength(1);
    expect(of(auditor, 'plugin::removed-plugin.read')).toEqual([]);
    expect((await ensure()).auditor).toBe('unchanged');
  });

  it('a role an administrator changed is left alone', async () => {
    const role = await roleOf('first_reviewer');
    const removed = role.permissions[0];
    await app.strapi.db.query('admin::permission').delete({ where: { id: removed?.id } });
    directory(app.strapi, 'roles').extend({
      role: 'first_reviewer',
      permissions: [{ action: 'plugin::upload.assets.download' }],
    });
    expect((await ensure()).first_reviewer).toBe('changed locally');
    const after = await roleOf('first_reviewer');
    expect(after.permissions).toHaveLength(role.permissions.length - 1);
  });

  it('a condition taken from a permission counts as a change as well', async () => {
    const role = await roleOf('final_reviewer');
    const [publish] = of(role, 'plugin::content-manager.explorer.publish');
    await app.strapi.db
      .query('admin::permission')
      .update({ where: { id: publish?.id }, data: { conditions: [] } });
    expect((await ensure()).final_reviewer).toBe('changed locally');
  });

  it('a role an administrator deleted stays deleted', async () => {
    const { id } = await roleOf('statistician');
    await app.strapi.db.query('admin::role').delete({ where: { id } });
    expect((await ensure()).statistician).toBe('deleted locally');
    expect(
      await app.strapi.db.query('admin::role').count({ where: { code: 'statistician' } }),
    ).toBe(0);
  });

  it('fields Strapi dropped with their attribute do not look like a change', async () => {
    const role = await roleOf('secrecy_reviewer');
    const store = app.strapi.store({ type: 'plugin', name: 'directory' });
    const shipped = (await store.get({ key: 'roles' })) as Record<
      string,
      { permissions: Permission[] }
    >;
    const read = shipped.secrecy_reviewer?.permissions.find(
      ({ subject }) => subject === 'api::disclosure.disclosure',
    );
    read?.properties.fields?.push('attributeOfAnOlderVersion');
    await store.set({ key: 'roles', value: shipped });
    expect(['unchanged', 'updated']).toContain((await ensure()).secrecy_reviewer);
    expect((await roleOf('secrecy_reviewer')).permissions).toHaveLength(role.permissions.length);
  });
});
