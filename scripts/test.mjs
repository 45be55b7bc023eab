import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureDebianPackages } from './lib/debian-packages.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runMain } from './lib/messages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { STATE_DIR } from './lib/paths.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { runProject } from './lib/vitest-run.mjs';

/** In this order: the quick ones first, the whole start from a clean folder last. */
const PROJECTS = ['domain', 'server', 'browser', 'start'];

/** What a project needs built; `start` builds its own copy. @type {Record<string, 'server' | 'all'>} */
const BUILD = { server: 'server', browser: 'all' };

/** @param {string[]} argv */
function choose(argv) {
  const { values, tokens } = parseArgs({
    args: argv,
    strict: false,
    tokens: true,
    options: { project: { type: 'string', multiple: true } },
  });
  const chosen = /** @type {string[] | undefined} */ (values.project) ?? PROJECTS;
  const unknown = chosen.find((project) => !PROJECTS.includes(project));
  if (unknown) throw new Error(`No test project ${unknown}: ${PROJECTS.join(', ')}`);
  const ours = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'project') continue;
    ours.add(token.index);
    if (!token.inlineValue) ours.add(token.index + 1);
  }
  return { projects: chosen, args: argv.filter((_, index) => !ours.has(index)) };
}

/** `npm test [-- --project domain] [-- path …]`: its last line is `N passed, N failed`. */
async function main() {
  requireNode();
  const { projects, args } = choose(process.argv.slice(2));
  ensureDependencies({ dev: true });
  if (projects.some((project) => ['server', 'browser'].includes(project))) ensureDebianPackages();
  const parts = projects.map((project) => BUILD[project]).filter(Boolean);
  if (parts.length > 0) await ensureBuilt({ part: parts.includes('all') ? 'all' : 'server' });
  mkdirSync(STATE_DIR, { recursive: true });
  let stopped = false;
  void stopSignal().then(() => (stopped = true));
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failed = [];
  for (const project of projects) {
    if (stopped) break;
    const outcome = await runProject(project, args);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    failed.push(...outcome.failures);
  }
  // Once more at the end, where the last lines of a long log still show them.
  for (const name of failed) process.stdout.write(`FAILED ${name}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 || total.passed === 0 || stopped ? 1 : 0;
}

await runMain(main);
