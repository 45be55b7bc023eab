import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { commandLine, endProcess, identify } from './process-identity.mjs';

/** @param {string} path */
function resolved(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Whether the process is a PostgreSQL server on exactly this data, not another program that got its number.
 * @param {number} pid @param {string} dataDir
 */
function servesData(pid, dataDir) {
  const words = commandLine(pid);
  const data = words[words.indexOf('-D') + 1];
  return (
    /postgres(\.exe)?$/.test(words[0] ?? '') &&
    data !== undefined &&
    resolved(data) === resolved(dataDir)
  );
}

/**
 * After a crash: stops a server that outlived its start script, and removes a postmaster.pid that names nobody.
 * PostgreSQL itself would refuse to start when the number in the file belongs to any living process.
 * @param {string} dataDir
 */
export async function recoverData(dataDir) {
  const pidFile = join(dataDir, 'postmaster.pid');
  let pid;
  try {
    pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  } catch {
    return;
  }
  if (Number.isInteger(pid) && servesData(pid, dataDir)) {
    say('database.leftover', { pid });
    await endProcess(identify(pid), { signal: 'SIGINT', force: 'SIGQUIT', patienceMs: 30_000 });
  }
  rmSync(pidFile, { force: true });
}
