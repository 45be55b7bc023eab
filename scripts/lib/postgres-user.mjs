import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Refusal } from './messages.mjs';

const NAME = 'postgres';

/** The account PostgreSQL runs under. @typedef {{ uid: number, gid: number }} Account */

/** @returns {Account | undefined} */
function findAccount() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function createAccount() {
  const result = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
    { encoding: 'utf8' },
  );
  if (result.status !== 0) {
    throw new Refusal('database.no_user', { error: result.error?.message ?? result.stderr.trim() });
  }
}

/**
 * PostgreSQL refuses to run as root. As root it runs under the system user `postgres`, created when missing; for
 * everybody else under the own account (undefined).
 * @returns {Account | undefined}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const found = findAccount();
  if (found) return found;
  createAccount();
  return findAccount();
}
