import { chmodSync, lstatSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPrivatePostgres } from './private-postgres.mjs';

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
    return { folder, url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
