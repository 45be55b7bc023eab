import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './messages.mjs';
import { ROOT } from './paths.mjs';

/** @typedef {import('./postgres-user.mjs').Account} Account */

/**
 * Where root's private servers live when the checkout itself is closed to the user `postgres`. Not /var/tmp:
 * systemd-tmpfiles deletes what nobody touched there for 30 days, and that would be parts of a database.
 */
const OUTSIDE = '/var/lib/zhaoshi';

/** @param {string} path */
function refuseForeign(path) {
  const stat = lstatSync(path);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.())
    throw new Refusal('database.unsafe_folder', { path });
}

/** This checkout's folder outside itself, made when missing; others may pass through it but not list it. */
export function ownFolder() {
  const path = join(OUTSIDE, createHash('sha256').update(ROOT).digest('hex').slice(0, 12));
  for (const folder of [OUTSIDE, path]) {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    refuseForeign(folder);
  }
  return path;
}

/** Whether the account can really enter the folder and write there. @param {string} folder @param {Account} account */
function canUse(folder, account) {
  const options = { ...account, cwd: '/', stdio: /** @type {const} */ ('ignore') };
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], options).status === 0;
}

/** @param {string} path */
function kindOf(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'missing';
  return stat.isSymbolicLink() ? 'link' : 'folder';
}

/** @param {string} path @param {Account | undefined} account */
function makeFolder(path, account) {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * A folder at `path` in which the account can work, and its real place. When the way to `path` is closed to the
 * account (a checkout below /root, or in a 0700 folder), the folder is made outside and `path` becomes a symbolic
 * link to it: the data is still found where the documentation says.
 * @param {string} path @param {Account | undefined} account
 */
export function workFolder(path, account) {
  mkdirSync(dirname(path), { recursive: true });
  if (kindOf(path) === 'link' && !existsSync(path)) unlinkSync(path);
  const before = kindOf(path);
  if (before === 'missing') makeFolder(path, account);
  // PostgreSQL is given the real path, so the way to the link itself does not matter.
  const real = realpathSync(path);
  if (!account || canUse(real, account)) return real;
  if (before === 'link') throw new Refusal('database.unsafe_folder', { path: readlinkSync(path) });
  return moveOutside(path, account);
}

/**
 * The name is random: a checkout deleted and cloned anew at the same path must not find its predecessor's data.
 * @param {string} path @param {Account} account
 */
function moveOutside(path, account) {
  const target = join(ownFolder(), `data-${randomBytes(4).toString('hex')}`);
  const moved = spawnSync('mv', ['-T', path, target], { encoding: 'utf8' });
  if (moved.status !== 0) throw new Error(moved.stderr);
  symlinkSync(target, path);
  makeFolder(target, account);
  return target;
}
