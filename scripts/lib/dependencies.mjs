import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, say } from './messages.mjs';
import { ROOT } from './paths.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry */

/** @param {string} path @returns {Record<string, Entry> | undefined} */
function packagesOf(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Compares what npm installed (it writes node_modules/.package-lock.json last, so an interrupted install has none)
 * with what package-lock.json asks for. Needs no marker of our own, so a plain `npm ci` counts as well.
 * @param {{ dev: boolean }} want without development packages a production image may lack them
 */
function isInstalled({ dev }) {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  if (!wanted) return true;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = installed[path];
    if (found) return found.version === entry.version;
    return Boolean(entry.optional || entry.devOptional || entry.peer || (entry.dev && !dev));
  });
}

/**
 * Installs dependencies when they are missing or differ from the lock file.
 * @param {{ dev?: boolean }} [want] development packages too (tests)
 */
export function ensureDependencies({ dev = false } = {}) {
  if (isInstalled({ dev })) return;
  say('dependencies.installing');
  const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install';
  // The build needs the development packages, so NODE_ENV=production must not leave them out here.
  const result = spawnSync('npm', [command, '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Refusal('dependencies.failed');
}
