import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCleanClone, removeClone } from './clean-clone';
import {
  freePort,
  isRunning,
  killHard,
  npmStart,
  processesOf,
  untilReady,
  type PlatformProcess,
} from './platform-process';

const FIRST_START_MS = 480_000;
const LATER_START_MS = 60_000;

let folder: string;
let port: number;
let base: string;
let platform: PlatformProcess;
let password: string;

beforeAll(async () => {
  folder = makeCleanClone();
  port = await freePort();
  base = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  if (platform?.child.exitCode === null) {
    platform.child.kill('SIGTERM');
    await platform.ended;
  }
  removeClone(folder);
});

async function startAgain(): Promise<number> {
  const began = Date.now();
  platform = npmStart(folder, port);
  await untilReady(platform, LATER_START_MS);
  return Date.now() - began;
}

async function signIn(as = { email: 'admin@example.org', password }): Promise<number> {
  const response = await fetch(`${base}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(as),
  });
  return response.status;
}

test('one command takes a clean clone to a served admin panel, REST and GraphQL', async () => {
  platform = npmStart(folder, port);
  await untilReady(platform, FIRST_START_MS);
  expect(platform.output()).toContain(`${base}/admin`);
  expect((await fetch(`${base}/_health`)).status).toBe(204);
  const admin = await fetch(`${base}/admin`);
  expect(await admin.text()).toContain('id="strapi"');
  const rest = await fetch(`${base}/api/disclosures`);
  expect(rest.status).toBe(200);
  expect(((await rest.json()) as { data: unknown[] }).data.length).toBeGreaterThan(0);
  const graphql = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await graphql.json()).toEqual({ data: { __typename: 'Query' } });
});

test('the first start shows the generated password once, and it signs in', async () => {
  const shown = [...platform.output().matchAll(/Initial password .*: (\S+)/g)];
  expect(shown).toHaveLength(1);
  password = shown[0]?.[1] ?? '';
  expect(await signIn()).toBe(200);
});

test('accounts for every duty come with the demonstration content, under a password of their own', async () => {
  const shown = [
    ...platform.output().matchAll(/Demonstration accounts.*?: (.*), password: (\S+)/g),
  ];
  expect(shown).toHaveLength(1);
  const [, emails = '', shared = ''] = shown[0] ?? [];
  expect(shared).not.toBe(password);
  // Seven hands of an item, four of a return.
  expect(emails.split(', ')).toHaveLength(11);
  expect(await signIn({ email: emails.split(', ')[1] ?? '', password: shared })).toBe(200);
});

test('secrets are readable by their owner only', () => {
  for (const file of ['.env', '.tmp/postgres-password']) {
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  }
});

test('a second start on the same data is refused in both languages and harms nothing', async () => {
  const second = npmStart(folder, await freePort());
  expect(await second.ended).not.toBe(0);
  expect(second.output()).toContain('昭示已在运行');
  expect(second.output()).toContain('Zhaoshi is already running');
  expect((await fetch(`${base}/_health`)).status).toBe(204);
});

test('a request to stop ends server and database and leaves no lock', async () => {
  const { script, server, postgres } = processesOf(folder);
  process.kill(script, 'SIGINT');
  expect(await platform.ended).toBe(0);
  expect([script, server, postgres].filter(isRunning)).toEqual([]);
  expect(existsSync(join(folder, '.tmp', 'postgres.lock'))).toBe(false);
});

test('the next start takes less than 20 seconds, keeps the data and shows no password', async () => {
  expect(await startAgain()).toBeLessThan(20_000);
  expect(platform.output()).not.toContain('Initial password');
  expect(await signIn()).toBe(200);
});

test('after kill -9 of everything it starts again', async () => {
  const { script, server, postgres } = processesOf(folder);
  await killHard(script, server, postgres);
  await platform.ended;
  await startAgain();
  expect(await signIn()).toBe(200);
});

test('after kill -9 of the start script alone, what it left behind is stopped first', async () => {
  const { script, server, postgres } = processesOf(folder);
  await killHard(script);
  await platform.ended;
  expect([server, postgres].filter(isRunning)).toEqual([server, postgres]);
  await startAgain();
  expect([server, postgres].filter(isRunning)).toEqual([]);
  expect(await signIn()).toBe(200);
});

test('an occupied port is reported in both languages before anything starts', async () => {
  process.kill(processesOf(folder).script, 'SIGTERM');
  expect(await platform.ended).toBe(0);
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(port, '127.0.0.1', resolve));
  try {
    platform = npmStart(folder, port);
    expect(await platform.ended).not.toBe(0);
    expect(platform.output()).toContain(`端口 ${port}`);
    expect(platform.output()).toContain(`Port ${port} on 127.0.0.1 is in use`);
  } finally {
    await new Promise((resolve) => occupant.close(resolve));
  }
});
