import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivatePostgres } from './private-postgres.mjs';

/**
 * Ends the server and deletes its data when this process is killed before it can: nobody would ever find them again.
 * @param {number} serverPid @param {string[]} folders
 */
function watchOver(serverPid, folders) {
  if (process.platform === 'win32') return () => {};
  const script =
    'while kill -0 "$1" 2>/dev/null; do sleep 2; done; kill -INT "$2"; shift 2; sleep 5; rm -rf -- "$@"';
  const args = ['-c', script, 'sh', String(process.pid), String(serverPid), ...folders];
  const watch = spawn('/bin/sh', args, { detached: true, stdio: 'ignore', cwd: '/' });
  watch.unref();
  return () => void watch.kill('SIGKILL');
}

/**
 * A private server with data of its own, deleted when it is stopped: for tests and benchmarks.
 * @param {{ quick: boolean }} options quick: nothing has to survive a crash (tests); false measures the real thing
 */
export async function startTemporaryDatabase({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-'));
  chmodSync(folder, 0o711);
  const path = join(folder, 'postgres');
  const remove = () => {
    // The data may have been put elsewhere, with a link in its place.
    if (lstatSync(path, { throwIfNoEntry: false })) {
      rmSync(realpathSync(path), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const server = await startPrivatePostgres({
      path,
      passwordFile: join(folder, 'password'),
      logFile: join(folder, 'postgres.log'),
      quick,
    });
    const stopWatching = watchOver(server.pid, [folder, realpathSync(path)]);
    const stop = async () => {
      stopWatching();
      await server.stop().finally(remove);
    };
    return { folder, url: server.url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
