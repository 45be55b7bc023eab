import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock-file.mjs';
import { Refusal, say } from './messages.mjs';
import { ROOT, STATE_DIR, STRAPI_CLI } from './paths.mjs';

const DIST = join(ROOT, 'dist');
const NEXT = join(STATE_DIR, 'dist-next');
const STAMP = join(STATE_DIR, 'build.hash');
const SOURCES = ['src', 'config', 'database', 'types', 'package.json', 'package-lock.json'];

/** Server sources the admin bundle cannot import (the dependency rules forbid it): changing them leaves it as it is. */
const SERVER_ONLY = /^src\/(api|components|documents|seed|plugins\/[^/]+\/server)\//;

/** Tests only need the compiled server when nothing of the admin is looked at. @typedef {'server' | 'all'} Part */

/** @param {string} path @returns {string[]} files below it, relative to the root, in a fixed order */
function filesUnder(path) {
  if (!existsSync(join(ROOT, path))) return [];
  if (path.endsWith('.json')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length + 1))
    .filter((file) => !file.startsWith('types/generated/'))
    .sort();
}

/** Content hashes of what the compiled server and the admin bundle are made of. */
function sourceHashes() {
  const configs = readdirSync(ROOT).filter((name) => /^tsconfig.*\.json$/.test(name));
  const server = createHash('sha256');
  const admin = createHash('sha256');
  for (const file of [...SOURCES, ...configs].flatMap(filesUnder)) {
    const line = `${file}\0${createHash('sha256')
      .update(readFileSync(join(ROOT, file)))
      .digest('hex')}\n`;
    server.update(line);
    if (!SERVER_ONLY.test(file)) admin.update(line);
  }
  return { server: server.digest('hex'), admin: admin.digest('hex') };
}

/** @returns {{ server?: string, admin?: string }} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

/** What is built right now; a stamp without its files (somebody removed dist) counts for nothing. */
function builtHashes() {
  const stamp = readStamp();
  return {
    server: existsSync(join(DIST, 'src', 'index.js')) ? stamp.server : undefined,
    admin: existsSync(join(DIST, 'build', 'index.html')) ? stamp.admin : undefined,
  };
}

/** Forgets what is built, for `develop`, which rewrites dist as it likes. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

/** Compiled files of deleted sources would still be loaded by Strapi, so what is there goes first. */
function emptyServer() {
  if (!existsSync(DIST)) return;
  for (const name of readdirSync(DIST)) {
    if (name !== 'build') rmSync(join(DIST, name), { recursive: true, force: true });
  }
}

/**
 * Compiles beside dist and swaps at the end: tests or a server that read dist meanwhile never see half of it, and
 * after a compile error the last good state stays.
 */
async function compileServer() {
  rmSync(NEXT, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  await run([tsc, '--outDir', NEXT, '--incremental', 'false']);
  emptyServer();
  mkdirSync(DIST, { recursive: true });
  for (const name of readdirSync(NEXT)) renameSync(join(NEXT, name), join(DIST, name));
  rmSync(NEXT, { recursive: true, force: true });
}

/** @param {string[]} args */
async function run(args) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Refusal('build.failed');
}

/** @param {{ part: Part, force: boolean }} options */
async function buildIfNeeded({ part, force }) {
  const wanted = sourceHashes();
  const built = force ? { server: undefined, admin: undefined } : builtHashes();
  const adminIsStale = part === 'all' && built.admin !== wanted.admin;
  if (!adminIsStale && built.server === wanted.server) return false;
  forgetBuild();
  if (adminIsStale) {
    say('build.running');
    emptyServer();
    await run([STRAPI_CLI, 'build']);
  } else {
    say('build.running_server');
    await compileServer();
  }
  mkdirSync(STATE_DIR, { recursive: true });
  const admin = adminIsStale ? wanted.admin : built.admin;
  writeFileSync(STAMP, JSON.stringify({ server: wanted.server, admin }));
  return true;
}

/**
 * Builds what changed since the last build: the server (seconds), or server and admin panel (about a minute).
 * @param {{ part?: Part, force?: boolean }} [options]
 * @returns {Promise<boolean>} whether something was built
 */
export function ensureBuilt({ part = 'all', force = false } = {}) {
  const lock = {
    path: join(STATE_DIR, 'build.lock'),
    onWait: (/** @type {number} */ pid) => say('build.waiting', { pid }),
  };
  return withLock(lock, () => buildIfNeeded({ part, force }));
}
