import { join } from 'node:path';
import { addressFrom, localUrl, requireFree } from './lib/address.mjs';
import { ensureBuilt, forgetBuild } from './lib/build.mjs';
import {
  DATABASE_LOG,
  endLeftoverServer,
  lockDatabase,
  openPrivateDatabase,
} from './lib/database.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { effectiveEnvironment, ensureSecrets } from './lib/environment.mjs';
import { prepareFirstAdministrator } from './lib/first-administrator.mjs';
import { requireNode } from './lib/node-version.mjs';
import { runMain, say } from './lib/messages.mjs';
import { ROOT, STRAPI_CLI } from './lib/paths.mjs';
import { identify } from './lib/process-identity.mjs';
import { spawnManaged, waitForHealth } from './lib/strapi-process.mjs';
import { stopSignal } from './lib/stop-signal.mjs';

const STOP_PATIENCE_MS = 30_000;
const ENV_FILE = join(ROOT, '.env');

/** @typedef {import('./lib/lock-file.mjs').Lock} Lock */
/** @typedef {{ develop: boolean, environment: Record<string, string | undefined>, lock: Lock | undefined, began: number }} Start */

/** @param {string} base @param {Start} start */
function announceReady(base, { environment, began }) {
  const url = environment.PUBLIC_URL || base;
  say('start.ready', { seconds: ((Date.now() - began) / 1000).toFixed(1) });
  say('start.admin_url', { url: `${url}/admin` });
  say('start.rest_url', { url: `${url}/api` });
  say('start.graphql_url', { url: `${url}/graphql` });
  say('start.stop_hint');
}

/**
 * Runs Strapi until it ends, the database ends, or somebody asks to stop.
 * @param {Start} start @param {import('./lib/database.mjs').Database} database
 * @returns {Promise<number>} exit code
 */
async function serve(start, database) {
  const { develop, environment, lock } = start;
  const address = addressFrom(environment);
  const administrator = await prepareFirstAdministrator({ environment, databaseUrl: database.url });
  say('start.waiting');
  const server = spawnManaged([STRAPI_CLI, develop ? 'develop' : 'start'], {
    ...process.env,
    ...administrator.variables,
    NODE_ENV: develop ? 'development' : 'production',
    HOST: address.host,
    PORT: String(address.port),
    DATABASE_URL: database.url,
  });
  lock?.note({ server: identify(server.pid) });
  const base = localUrl(address);
  const onSlow = (/** @type {number} */ seconds) => say('start.slow', { seconds });
  void waitForHealth(`${base}/_health`, { ended: server.ended, onSlow }).then((healthy) => {
    if (healthy) announceReady(base, start);
    administrator.announce();
  });
  const why = await Promise.race([
    stopSignal().then(() => 'asked'),
    server.ended.then((code) => code),
    database.ended?.then(() => 'database') ?? new Promise(() => {}),
  ]);
  if (typeof why === 'number') say('start.died', { code: why });
  if (typeof why === 'number') return why || 1;
  if (why === 'database') say('database.died', { log: DATABASE_LOG });
  say('stop.stopping');
  const how = await server.stop(STOP_PATIENCE_MS);
  if (how === 'killed') say('stop.killed', { seconds: STOP_PATIENCE_MS / 1000 });
  return why === 'asked' && how === 'stopped' ? 0 : 1;
}

/** @param {Start} start */
async function openDatabase({ environment, lock }) {
  if (!lock) return { url: environment.DATABASE_URL ?? '', stop: async () => {} };
  return openPrivateDatabase(lock);
}

/** @param {Start} start */
async function run(start) {
  if (start.lock) await endLeftoverServer(start.lock);
  await requireFree(addressFrom(start.environment));
  if (start.develop) forgetBuild();
  else await ensureBuilt();
  // From here on a request to stop is answered by serve(), so that no database stays behind.
  void stopSignal();
  const database = await openDatabase(start);
  try {
    return await serve(start, database);
  } finally {
    await database.stop();
    say('stop.done');
  }
}

/** `npm start`: from a fresh clone to a running platform. */
async function main() {
  const began = Date.now();
  requireNode();
  ensureDependencies();
  ensureSecrets(ENV_FILE);
  const environment = effectiveEnvironment(ENV_FILE);
  const lock = environment.DATABASE_URL ? undefined : lockDatabase();
  try {
    return await run({ develop: process.argv.includes('--develop'), environment, lock, began });
  } finally {
    lock?.release();
  }
}

await runMain(main);
