import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveOwner, takeLock } from './lock-file.mjs';
import { Refusal, say } from './messages.mjs';
import { STATE_DIR } from './paths.mjs';
import { startPrivatePostgres } from './private-postgres.mjs';
import { ROLE } from './postgres-cluster.mjs';
import { endProcess, isAlive } from './process-identity.mjs';

/** @typedef {import('./lock-file.mjs').Lock} Lock */
/** @typedef {{ url: string, stop: () => Promise<void>, ended?: Promise<void> }} Database */

const LOCK_FILE = join(STATE_DIR, 'postgres.lock');
const PASSWORD_FILE = join(STATE_DIR, 'postgres-password');

export const DATABASE_LOG = join(STATE_DIR, 'postgres.log');

/**
 * Makes this process the only owner of the checkout's private database.
 * @returns {Lock}
 * @throws {Refusal} when a live start, seed or test owns it
 */
export function lockDatabase() {
  mkdirSync(STATE_DIR, { recursive: true });
  const taken = takeLock(LOCK_FILE);
  if ('owner' in taken) throw new Refusal('start.already_running', { pid: taken.owner.pid });
  return taken;
}

/**
 * A server whose start script was killed still holds the port and writes to the data: it is ended first.
 * @param {Lock} lock
 */
export async function endLeftoverServer(lock) {
  const server = lock.leftover?.notes?.server;
  if (!isAlive(server)) return;
  say('database.leftover_server', { pid: server.pid });
  await endProcess(server, { signal: 'SIGTERM', force: 'SIGKILL', patienceMs: 15_000 });
}

/**
 * Starts the checkout's private database (data in .tmp/postgres).
 * @param {Lock} lock held by this process
 * @returns {Promise<Database>}
 */
export async function openPrivateDatabase(lock) {
  await endLeftoverServer(lock);
  const path = join(STATE_DIR, 'postgres');
  const server = await startPrivatePostgres({
    path,
    passwordFile: PASSWORD_FILE,
    logFile: DATABASE_LOG,
  });
  lock.note({ port: server.port });
  return { url: server.url(), stop: server.stop, ended: server.ended };
}

/**
 * The database for a command that runs beside a start or alone: the operator's, the running private one, or the
 * private one started for this command only.
 * @param {string | undefined} databaseUrl
 * @returns {Promise<Database>}
 */
export async function borrowDatabase(databaseUrl) {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  const port = liveOwner(LOCK_FILE)?.notes?.port;
  if (port) {
    const password = readFileSync(PASSWORD_FILE, 'utf8').trim();
    return {
      url: `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${ROLE}`,
      stop: async () => {},
    };
  }
  const lock = lockDatabase();
  try {
    const database = await openPrivateDatabase(lock);
    return { url: database.url, stop: () => database.stop().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
