import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import {
  ensureBuilt,
  startTemporaryDatabase,
  throwawaySecrets,
} from '../../../scripts/lib/testing.mjs';
import { urlOf, type TestContext } from './test-context';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TEMPLATE = 'tpl';

const administrator = { email: 'admin@example.org', password: 'Test-Password-1' };

function makeEnvironment(): Record<string, string> {
  return {
    ...throwawaySecrets(),
    // Production semantics: no introspection, no error details, the compiled application.
    NODE_ENV: 'production',
    ENV_PATH: '/dev/null',
    STRAPI_TELEMETRY_DISABLED: 'true',
    ZHAOSHI_DEMO: 'false',
    // Jobs run when a test says so (JOBS_ENABLED through createTestApp, or the worker's own start).
    JOBS_ENABLED: 'false',
    RATE_LIMIT_PER_MINUTE: '0',
    ZHAOSHI_ADMIN_EMAIL: administrator.email,
    ZHAOSHI_ADMIN_PASSWORD: administrator.password,
  };
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
  } finally {
    await client.end();
  }
}

/** Boots the application once, in a process of its own, so that schema and bootstrap are in the template. */
async function bootOnce(databaseUrl: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'lib', 'boot-and-run.cjs')], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment, DATABASE_URL: databaseUrl },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The application did not boot for the tests:\n${output}`);
}

/**
 * Runs once per vitest project: build when sources changed, one throw-away PostgreSQL, the template database.
 * The browser project needs the admin panel built as well.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt({ part: project.name === 'browser' ? 'all' : 'server' });
  const database = await startTemporaryDatabase({ quick: true });
  try {
    const serverUrl = database.url();
    const environment = makeEnvironment();
    await createDatabase(serverUrl);
    await bootOnce(urlOf(serverUrl, TEMPLATE), environment);
    const context: TestContext = { serverUrl, template: TEMPLATE, environment, administrator };
    project.provide('zhaoshi', context);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return () => database.stop();
}
