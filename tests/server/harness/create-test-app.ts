import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { keepProcessListeners } from './keep-process-listeners';
import { testContext } from './test-context';
import { cloneDatabase } from './test-database';

const ROOT = join(import.meta.dirname, '..', '..', '..');

// Strapi's ES module build does not load in Node; the application itself uses the CommonJS one as well.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as {
  createStrapi: (options: { appDir: string; distDir: string }) => Core.Strapi;
};

/** Strapi sends events about 50 ms after a commit; a pool destroyed before that makes them fail loudly. */
const AFTER_COMMIT_MS = 80;

export interface TestApp {
  strapi: Core.Strapi;
  /** Where the server listens, without a trailing slash. */
  url: string;
  /** Connection string of this application's own database, for tests that look from outside. */
  databaseUrl: string;
  /** Where the bytes of its media library lie. */
  privateFolder: string;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Settings on top of the harness's own, e.g. `{ ZHAOSHI_DEMO: 'true' }`; undone by close(). */
  env?: Record<string, string>;
  /** Keeps the review required that the types ask for; other tests publish without one. */
  requiresReview?: boolean;
  /** Plugins to boot without, as if their line in config/plugins.ts were gone. */
  without?: readonly string[];
}

const { requireNoReview } = createRequire(import.meta.url)('../support/require-no-review.cjs') as {
  requireNoReview: (strapi: Core.Strapi) => void;
};

/** Uploads and static files in a folder of their own, so that tests leave nothing in public/. */
function makePublicFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-public-'));
  const uploads = join(ROOT, 'public', 'uploads');
  const filter = (path: string) => !path.startsWith(join(uploads, '/'));
  cpSync(join(ROOT, 'public'), folder, { recursive: true, filter });
  mkdirSync(join(folder, 'uploads'), { recursive: true });
  return folder;
}

/** Sets variables and returns a function that restores what was there before. */
function setEnvironment(variables: Record<string, string>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

type PluginsFile = { default: (args: unknown) => Record<string, object> };

/** Switches plugins off in the configuration Strapi reads next, and returns a function that takes that back. */
function switchOff(plugins: readonly string[]): () => void {
  const file = createRequire(import.meta.url)(join(ROOT, 'dist/config/plugins.js')) as PluginsFile;
  const shipped = file.default;
  const off = Object.fromEntries(plugins.map((name) => [name, { enabled: false }]));
  file.default = (args) => ({ ...shipped(args), ...off });
  return () => {
    file.default = shipped;
  };
}

async function listen(strapi: Core.Strapi): Promise<string> {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

/**
 * Boots the built application in this process on a fresh copy of the template database and lets it listen on a free
 * port (2 to 4 s). One at a time per process, because Strapi keeps itself in a global; call it in `beforeAll` and
 * `close()` in `afterAll`. ZHAOSHI_TEST_LOG=debug shows Strapi's log.
 */
export async function createTestApp({
  env = {},
  requiresReview = false,
  without = [],
}: TestAppOptions = {}): Promise<TestApp> {
  if ('strapi' in globalThis) throw new Error('Close the other test application first.');
  const database = await cloneDatabase();
  const publicFolder = makePublicFolder();
  const privateFolder = mkdtempSync(join(tmpdir(), 'zhaoshi-private-'));
  const switchBackOn = switchOff(without);
  const restore = setEnvironment({
    ...testContext().environment,
    DATABASE_URL: database.url,
    PRIVATE_FILES_DIR: privateFolder,
    ...env,
  });
  const strapi = createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') });
  strapi.log.level = process.env.ZHAOSHI_TEST_LOG ?? 'error';
  strapi.config.set('dirs.static.public', publicFolder);

  const close = async () => {
    await sleep(AFTER_COMMIT_MS);
    try {
      await keepProcessListeners(() => strapi.destroy());
    } finally {
      switchBackOn();
      restore();
      rmSync(publicFolder, { recursive: true, force: true });
      rmSync(privateFolder, { recursive: true, force: true });
      await database.drop();
    }
  };
  try {
    await strapi.load();
    if (!requiresReview) requireNoReview(strapi);
    const url = await listen(strapi);
    return { strapi, url, databaseUrl: database.url, privateFolder, close };
  } catch (error) {
    // What went wrong at boot matters, not what the clean-up of a half-booted application says.
    await close().catch(() => undefined);
    throw error;
  }
}
