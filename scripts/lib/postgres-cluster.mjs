import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, say } from './messages.mjs';

/** @typedef {import('./postgres-user.mjs').Account} Account */
/** @typedef {(program: 'initdb' | 'postgres') => string} Programs */
/** @typedef {{ folder: string, passwordFile: string, account: Account | undefined, programs: Programs, quick: boolean }} ClusterPlace */

/** Role and database of the application: it owns its database but is no superuser. */
export const ROLE = 'zhaoshi';

/** Nobody but our role, from this machine only; the superuser cannot sign in over the network at all. */
const HBA = `host all ${ROLE} 127.0.0.1/32 scram-sha-256\n`;

const childOptions = (/** @type {Account | undefined} */ account) => ({
  ...account,
  // The account may not be able to enter the folder we were started in.
  cwd: '/',
  env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', SystemRoot: process.env.SystemRoot },
});

/**
 * UTF-8 with code-point order on every machine. The character type must know Chinese letters, or pg_trgm ignores
 * them; C.UTF-8 is missing on some systems, where plain C still works for everything else.
 * @param {string} characterType
 */
const localeFlags = (characterType) => [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  `--lc-ctype=${characterType}`,
  '--text-search-config=simple',
];

/** @param {ClusterPlace} place @param {string} dataDir */
async function initdb({ programs, account, quick }, dataDir) {
  let output = '';
  for (const characterType of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const args = ['-D', dataDir, '-U', 'postgres', '--auth=reject', ...localeFlags(characterType)];
    if (quick) args.push('--no-sync');
    const child = spawn(programs('initdb'), args, { ...childOptions(account), detached: true });
    output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const code = await new Promise((resolve) => {
      child.once('error', (error) => resolve((output += error.message)));
      child.once('close', resolve);
    });
    if (code === 0) return;
    rmSync(dataDir, { recursive: true, force: true });
  }
  throw new Refusal('database.initdb_failed', {
    tail: output.trim().split('\n').slice(-5).join('\n'),
  });
}

/**
 * Runs SQL as superuser without a server, a network or a password.
 * @param {ClusterPlace} place @param {string} dataDir @param {string[]} statements one line each
 */
function runOffline({ programs, account }, dataDir, statements) {
  const result = spawnSync(programs('postgres'), ['--single', '-D', dataDir, 'postgres'], {
    ...childOptions(account),
    input: `${statements.join(';\n')};\n`,
    encoding: 'utf8',
  });
  if (result.status !== 0 || /\b(ERROR|FATAL):/.test(result.stderr)) {
    throw new Refusal('database.initdb_failed', { tail: result.stderr.trim() });
  }
}

/** @param {string} path @param {string} password */
function writePassword(path, password) {
  writeFileSync(path, password, { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** @param {ClusterPlace} place @param {string} dataDir */
async function createCluster(place, dataDir) {
  if (!place.quick) say('database.creating');
  const draft = `${dataDir}.unfinished`;
  rmSync(draft, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  await initdb(place, draft);
  runOffline(place, draft, [
    `CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${ROLE} OWNER ${ROLE}`,
  ]);
  writeFileSync(join(draft, 'pg_hba.conf'), HBA);
  writePassword(place.passwordFile, password);
  renameSync(draft, dataDir);
  return password;
}

/**
 * The cluster's data folder and the application's password, created on first use. All of it is made in a folder
 * beside its final place and renamed at the end: data that exists is complete, an interrupted creation starts anew.
 * @param {ClusterPlace} place
 */
export async function ensureCluster(place) {
  const dataDir = join(place.folder, 'data');
  if (!existsSync(dataDir)) return { dataDir, password: await createCluster(place, dataDir) };
  if (existsSync(place.passwordFile)) {
    return { dataDir, password: readFileSync(place.passwordFile, 'utf8').trim() };
  }
  const password = randomBytes(24).toString('base64url');
  runOffline(place, dataDir, [`ALTER ROLE ${ROLE} PASSWORD '${password}'`]);
  writePassword(place.passwordFile, password);
  return { dataDir, password };
}
