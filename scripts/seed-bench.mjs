import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { refuseOtherContent } from './lib/bench-content.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { borrowDatabase } from './lib/database.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { effectiveEnvironment, ensureSecrets } from './lib/environment.mjs';
import { Refusal, runMain, say } from './lib/messages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/paths.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { spawnManaged } from './lib/strapi-process.mjs';

const ENV_FILE = join(ROOT, '.env');
/** Five digits of a serial a year for each of 200 organizations: more would run out of index numbers. */
const MOST_ITEMS = 1_000_000;

/** @param {string} name @param {string} value @param {number} most */
function wholeNumber(name, value, most) {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  throw new Refusal('bench.bad_number', { name, value, most });
}

/** @returns {{ items: number, seed: number, force: boolean }} */
function readOptions() {
  /** @type {{ items?: string, seed?: string, force?: boolean }} */
  let values;
  try {
    ({ values } = parseArgs({
      options: { items: { type: 'string' }, seed: { type: 'string' }, force: { type: 'boolean' } },
    }));
  } catch (error) {
    throw new Refusal('bench.usage', { error: error.message });
  }
  return {
    items: wholeNumber('--items', values.items ?? '10000', MOST_ITEMS),
    seed: wholeNumber('--seed', values.seed ?? '1', 2 ** 31),
    force: values.force ?? false,
  };
}

/** `npm run seed:bench -- --items 100000 [--seed 1] [--force]`: measuring data for a throw-away database. */
async function main() {
  const { force, ...options } = readOptions();
  requireNode();
  ensureDependencies();
  ensureSecrets(ENV_FILE);
  await ensureBuilt({ part: 'server' });
  void stopSignal();
  const database = await borrowDatabase(effectiveEnvironment(ENV_FILE).DATABASE_URL);
  try {
    await refuseOtherContent(database.url, { force });
    const began = Date.now();
    const runner = join(ROOT, 'scripts', 'lib', 'boot-and-run.cjs');
    const args = [runner, 'src/seed/bench/run.js:seedBench', '--', JSON.stringify(options)];
    const seed = spawnManaged(args, {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      // An empty database stays empty of everything but the vocabularies, and no task works on it meanwhile.
      ZHAOSHI_DEMO: 'false',
      JOBS_ENABLED: 'false',
    });
    const code = await Promise.race([seed.ended, stopSignal().then(() => seed.stop(15_000))]);
    const seconds = Math.round((Date.now() - began) / 1000);
    say(code === 0 ? 'bench.seeded' : 'seed.failed', { ...options, seconds });
    return code === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
}

await runMain(main);
