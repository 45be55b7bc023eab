import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { probePort } from './free-port.mjs';
import { Refusal } from './messages.mjs';
import { postgresPrograms } from './postgres-binaries.mjs';
import { ensureCluster, ROLE } from './postgres-cluster.mjs';
import { recoverData } from './postgres-recovery.mjs';
import { postgresAccount } from './postgres-user.mjs';
import { workFolder } from './private-folder.mjs';
import { endProcess, identify } from './process-identity.mjs';

/**
 * A running private server.
 * @typedef {object} PrivatePostgres
 * @property {number} pid
 * @property {number} port
 * @property {(database?: string) => string} url connection string of the application's role
 * @property {() => Promise<void>} stop ends it cleanly; a second call does nothing more
 * @property {Promise<void>} ended settles when the server is gone, whoever ended it
 */

const HOST = '127.0.0.1';
const START_PATIENCE_MS = 60_000;
const ATTEMPTS = 3;

/** Settings of throw-away servers: nothing has to survive a power cut. */
const QUICK = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];

/** @param {{ port: number, quick: boolean }} options */
function settings({ port, quick }) {
  const list = [
    `listen_addresses=${HOST}`,
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
  ];
  return [...list, ...(quick ? QUICK : [])].flatMap((setting) => ['-c', setting]);
}

/** The eighth line of postmaster.pid says how far the start is. @param {string} dataDir @param {number} pid */
function isReady(dataDir, pid) {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/**
 * @param {{ command: string, dataDir: string, logFile: string, quick: boolean,
 *   account: import('./postgres-user.mjs').Account | undefined }} options
 */
async function launch({ command, dataDir, logFile, quick, account }) {
  const port = await probePort(0, HOST);
  const log = openSync(logFile, 'w', 0o600);
  // Its own session, so that Ctrl-C reaches only our script, which stops Strapi first.
  const child = spawn(command, ['-D', dataDir, ...settings({ port, quick })], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', SystemRoot: process.env.SystemRoot },
  });
  closeSync(log);
  let exited = false;
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => void (exited = true));
  const pid = child.pid ?? 0;
  const until = Date.now() + START_PATIENCE_MS;
  while (!exited && Date.now() < until) {
    if (isReady(dataDir, pid)) return { port, pid, ended };
    await sleep(25);
  }
  if (!exited) child.kill('SIGQUIT');
  return undefined;
}

/** @param {string} logFile */
function logTail(logFile) {
  try {
    return readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

/**
 * Starts PostgreSQL from the npm package on a free loopback port, creating the cluster on first use and cleaning up
 * after a crash. The caller must hold the lock on `path` (see database.mjs): nobody else may be using that data.
 * @param {{ path: string, passwordFile: string, logFile: string, quick?: boolean }} options
 *   `path` is the folder of the cluster; `quick` gives up safety for speed (tests)
 * @returns {Promise<PrivatePostgres>}
 * @throws {Refusal} when it cannot be created or started
 */
export async function startPrivatePostgres({ path, passwordFile, logFile, quick = false }) {
  const account = postgresAccount();
  const programs = postgresPrograms(account);
  const folder = workFolder(path, account);
  await recoverData(join(folder, 'data'));
  const { dataDir, password } = await ensureCluster({
    folder,
    passwordFile,
    account,
    programs,
    quick,
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // The port can be taken between probe and start, and a killed server's helpers need a moment to go.
    if (attempt > 0) await sleep(1_000);
    const server = await launch({
      command: programs('postgres'),
      dataDir,
      logFile,
      quick,
      account,
    });
    if (server) return handle(server, password);
  }
  throw new Refusal('database.failed', { log: logFile, tail: logTail(logFile) });
}

/** @param {{ port: number, pid: number, ended: Promise<void> }} server @param {string} password @returns {PrivatePostgres} */
function handle({ port, pid, ended }, password) {
  const identity = identify(pid);
  return {
    pid,
    port,
    ended,
    url: (database = ROLE) => `postgresql://${ROLE}:${password}@${HOST}:${port}/${database}`,
    stop: () => endProcess(identity, { signal: 'SIGINT', force: 'SIGQUIT', patienceMs: 20_000 }),
  };
}
