import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { borrowDatabase } from './lib/database.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { effectiveEnvironment, ensureSecrets } from './lib/environment.mjs';
import { runMain, say } from './lib/messages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/paths.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { spawnManaged } from './lib/strapi-process.mjs';

const ENV_FILE = join(ROOT, '.env');

/** `npm run seed`: loads the seed data, beside a running server or without one. */
async function main() {
  requireNode();
  ensureDependencies();
  ensureSecrets(ENV_FILE);
  await ensureBuilt({ part: 'server' });
  void stopSignal();
  const database = await borrowDatabase(effectiveEnvironment(ENV_FILE).DATABASE_URL);
  try {
    const args = [join(ROOT, 'scripts', 'lib', 'boot-and-run.cjs'), 'src/seed/run.js:runSeed'];
    const seed = spawnManaged(args, {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
    });
    const code = await Promise.race([seed.ended, stopSignal().then(() => seed.stop(15_000))]);
    say(code === 0 ? 'seed.done' : 'seed.failed');
    return code === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
}

await runMain(main);
