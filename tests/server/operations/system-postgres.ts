import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of the newest PostgreSQL the system installed with server and client programs (Debian: `apt-get install postgresql`). */
export function systemPrograms(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) =>
      ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(bin, name))),
    );
}

/** PostgreSQL refuses to run as root; the package's own user is there to run it. */
function account(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface SystemPostgres {
  /** Runs one of its client programs with the password known; throws with its messages when it fails. */
  run(program: string, args: string[]): void;
  /** Connection string of the role that owns the databases. */
  url(database: string): string;
  stop(): void;
}

/** A throw-away server of the version the operating system ships: what an operator has, with the clients that fit it. */
export async function startSystemPostgres(bin: string): Promise<SystemPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'zhaoshi-pg-'));
  const who = account();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'throw-away\n');
  for (const path of [folder, passwordFile]) {
    if (who.uid !== undefined && who.gid !== undefined) chownSync(path, who.uid, who.gid);
  }
  chmodSync(folder, 0o711);
  const port = await freePort();
  const data = join(folder, 'data');
  const run = (program: string, args: string[], as = {}) => {
    const options = { cwd: '/', env: { ...process.env, PGPASSWORD: 'throw-away' }, ...as };
    const { status, stderr } = spawnSync(join(bin, program), args, {
      ...options,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}:\n${stderr}`);
  };
  const flags = [
    '-U',
    'zhaoshi',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-A',
    'scram-sha-256',
    '--no-sync',
  ];
  run('initdb', ['-D', data, ...flags, `--pwfile=${passwordFile}`], who);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  // The log keeps pg_ctl's pipes from staying open for as long as the server runs.
  run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start'], who);
  return {
    run,
    url: (database) => `postgresql://zhaoshi:throw-away@127.0.0.1:${port}/${database}`,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'], who);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
