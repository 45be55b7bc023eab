import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunList, TaskList } from '../../../src/plugins/jobs/server/src/contracts/api';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { eventually, jobsOf } from './jobs-of';

type RoleService = {
  create(role: Record<string, unknown>): Promise<{ id: number }>;
  assignPermissions(roleId: number, permissions: Record<string, unknown>[]): Promise<unknown>;
};
type UserService = { create(user: Record<string, unknown>): Promise<unknown> };

describe('the admin routes of jobs', () => {
  let app: TestApp;
  let jobs: ReturnType<typeof jobsOf>;
  let isBroken = true;
  const tokens: Record<string, string> = {};

  const call = async (who: string, method: 'GET' | 'POST', path: string) => {
    const response = await fetch(`${app.url}/jobs${path}`, {
      method,
      headers: tokens[who] ? { authorization: `Bearer ${tokens[who]}` } : {},
    });
    const body = (await response.json()) as {
      data: unknown;
      error?: { details?: { code?: string } };
    };
    return { status: response.status, data: body.data, code: body.error?.details?.code };
  };

  beforeAll(async () => {
    app = await createTestApp();
    jobs = jobsOf(app.strapi);
    jobs.registry.register({
      name: 'flaky',
      titleKey: 'flaky.title',
      maxAttempts: 1,
      run: () =>
        isBroken ? Promise.reject(new Error('no route to host')) : Promise.resolve({ sent: 2 }),
    });
    tokens.administrator = await adminLogin(app.url);
    tokens.reader = await tokenWith(app, ['plugin::jobs.read']);
    tokens.stranger = await tokenWith(app, []);
  });
  afterAll(() => app?.close());

  const routes = [
    ['GET', '/tasks'],
    ['GET', '/runs'],
    ['POST', '/tasks/expire-documents/run'],
    ['POST', '/jobs/1/retry'],
  ] as const;

  test.each(routes)(
    '%s %s is closed to the public and to a role without it',
    async (method, path) => {
      expect((await call('nobody', method, path)).status).toBe(401);
      expect((await call('stranger', method, path)).status).toBe(403);
    },
  );

  test('who may only read may not run', async () => {
    expect((await call('reader', 'GET', '/tasks')).status).toBe(200);
    expect((await call('reader', 'POST', '/tasks/expire-documents/run')).status).toBe(403);
    expect((await call('reader', 'POST', '/jobs/1/retry')).status).toBe(403);
  });

  test('with the worker switched off a task cannot be run, and the list says why', async () => {
    const { data } = await call('reader', 'GET', '/tasks');
    expect((data as TaskList).workerState).toBe('disabled');
    expect(await call('administrator', 'POST', '/tasks/expire-documents/run')).toMatchObject({
      status: 400,
      code: 'jobs.worker_disabled',
    });
  });

  test('the list tells when a task runs next, in Shanghai time, and before there was a run', async () => {
    const { data } = await call('reader', 'GET', '/tasks');
    const task = (data as TaskList).tasks.find(({ name }) => name === 'expire-documents');
    expect(task).toMatchObject({ schedule: { everyDayAt: '00:10' }, lastRun: null });
    expect(task!.nextRunAt).toMatch(/T16:10:00\.000Z$/);
    expect(Date.parse(task!.nextRunAt!)).toBeGreaterThan(Date.now());
  });

  test('an administrator runs a task at once, and the list shows how it went', async () => {
    await jobs.startWorker();
    expect((await call('administrator', 'POST', '/tasks/expire-documents/run')).status).toBe(200);
    const task = await eventually(async () => {
      const { data } = await call('reader', 'GET', '/tasks');
      return (data as TaskList).tasks.find(
        ({ name, lastRun }) => name === 'expire-documents' && lastRun,
      );
    });
    expect(task.lastRun).toMatchObject({ outcome: 'succeeded', result: { due: 0 } });
  });

  test('a task without a schedule and a task that does not exist cannot be run by hand', async () => {
    expect(await call('administrator', 'POST', '/tasks/flaky/run')).toMatchObject({
      status: 400,
      code: 'jobs.needs_payload',
    });
    expect(await call('administrator', 'POST', '/tasks/nothing/run')).toMatchObject({
      status: 404,
      code: 'jobs.unknown_task',
    });
  });

  test('a failed job is listed with its reason, retried, and can then not be retried again', async () => {
    await jobs.queue.enqueue({ task: 'flaky' });
    const failures = async () => {
      const { data } = await call('reader', 'GET', '/runs?outcome=failed&task=flaky&pageSize=1');
      return data as RunList;
    };
    const { runs, pagination } = await eventually(async () => {
      const list = await failures();
      return list.runs[0]?.canRetry && list;
    });
    expect(pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1 });
    expect(runs[0]).toMatchObject({ titleKey: 'flaky.title', attempt: 1, nextAttemptAt: null });
    expect(runs[0]!.error).toContain('no route to host');

    isBroken = false;
    const retry = `/jobs/${runs[0]!.jobId}/retry`;
    expect((await call('administrator', 'POST', retry)).status).toBe(200);
    await eventually(async () => (await jobs.runs('flaky')).some((run) => run.result?.sent === 2));
    await eventually(async () => (await jobs.queued('flaky')).length === 0);
    expect((await failures()).runs[0]!.canRetry).toBe(false);
    expect(await call('administrator', 'POST', retry)).toMatchObject({
      status: 400,
      code: 'jobs.not_retryable',
    });
  });

  test.each(['?page=0', '?pageSize=101', '?page=x', '?outcome=perhaps'])(
    'a question with %s is refused',
    async (search) => {
      expect((await call('reader', 'GET', `/runs${search}`)).status).toBe(400);
    },
  );
});

let users = 0;

/** A bearer token of a fresh administrator whose role holds just these actions. */
async function tokenWith({ strapi, url }: TestApp, actions: string[]): Promise<string> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const credentials = { email: `jobs-${(users += 1)}@example.org`, password: 'Test-Password-1' };
  const role = await roles.create({ name: `jobs-${users}`, description: '' });
  await roles.assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );
  await usersOf(strapi).create({
    ...credentials,
    firstname: 'Test',
    isActive: true,
    roles: [role.id],
  });
  return adminLogin(url, credentials);
}

const usersOf = (strapi: Core.Strapi) => strapi.service('admin::user') as unknown as UserService;
