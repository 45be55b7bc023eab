import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runMain } from './lib/messages.mjs';
import { requireNode } from './lib/node-version.mjs';

/** `npm run build`: builds what changed; `-- --force` builds everything, `-- --server` only the server. */
async function main() {
  requireNode();
  ensureDependencies();
  const part = process.argv.includes('--server') ? 'server' : 'all';
  await ensureBuilt({ part, force: process.argv.includes('--force') });
}

await runMain(main);
