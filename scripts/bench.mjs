import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { throwawaySecrets } from './lib/environment.mjs';
import { runMain, say } from './lib/messages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/paths.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { spawnManaged } from './lib/strapi-process.mjs';
import { startTemporaryDatabase } from './lib/temporary-database.mjs';

const BENCH_DIR = join(ROOT, 'tests', 'bench');

/** @param {string[]} filters */
function benchmarks(filters) {
  if (!existsSync(BENCH_DIR)) return [];
  return readdirSync(BENCH_DIR)
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
    .sort();
}

/** Each benchmark gets an empty database with the safe settings of production. @param {string} name */
async function measure(name) {
  console.log(`# ${name}`);
  const database = await startTemporaryDatabase({ quick: false });
  try {
    const bench = spawnManaged([join(BENCH_DIR, name)], {
      ...process.env,
      ...throwawaySecrets(),
      NODE_ENV: 'production',
      ENV_PATH: join(database.folder, 'none.env'),
      DATABASE_URL: database.url(),
      ZHAOSHI_DEMO: 'false',
    });
    const outcome = await Promise.race([bench.ended, stopSignal().then(() => bench.stop(10_000))]);
    return outcome === 0;
  } finally {
    await database.stop();
  }
}

/** `npm run bench [-- name …]`: runs tests/bench/*.bench.mjs one after the other on the built application. */
async function main() {
  requireNode();
  ensureDependencies({ dev: true });
  await ensureBuilt({ part: 'server' });
  void stopSignal();
  const names = benchmarks(process.argv.slice(2));
  if (names.length === 0) say('bench.none');
  let failed = 0;
  for (const name of names) if (!(await measure(name))) failed++;
  return failed === 0 ? 0 : 1;
}

await runMain(main);
