import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { publicDigest, rowCounts } from './fingerprint';
import { startSystemPostgres, systemPrograms, type SystemPostgres } from './system-postgres';

/**
 * The commands of docs/how-to/backup-and-restore.md, on PostgreSQL as the operating system ships it: the private
 * server of `npm start` comes without pg_dump,XX */
const programs = systemPrograms();

describe('a backup of database and files', () => {
  let folder: string;
  let server: SystemPostgres;
  let app: TestApp | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhaoshi-backup-'));
    server = await startSystemPostgres(programs ?? '');
  });
  afterAll(async () => {
    await app?.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function boot(database: string): Promise<TestApp> {
    app = await createTestApp({
      env: { DATABASE_URL: server.url(database), ZHAOSHI_DEMO: 'true' },
    });
    return app;
  }

  async function shutDown(): Promise<void> {
    await app?.close();
    app = undefined;
  }

  async function uploadOneFile({ url }: TestApp): Promise<string> {
    const form = new FormData();
    form.append('files', new Blob(['项目,数量\n公告,3\n']), '统计.csv');
    const response = await fetch(`${url}/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await adminLogin(url)}`, connection: 'close' },
      body: form,
    });
    const [file] = (await response.json()) as { url: string }[];
    return file?.url ?? '';
  }

  it('restored into a new database serves the same content, files and accounts', async () => {
    const dump = join(folder, 'zhaoshi.dump');
    const files = join(folder, 'uploads.tar.gz');
    server.run('createdb', [`--maintenance-db=${server.url('postgres')}`, 'original']);
    const original = await boot('original');
    const file = await uploadOneFile(original);
    const before = {
      counts: await rowCounts(server.url('original')),
      digest: await publicDigest(original.url),
      file: await (await fetch(original.url + file)).text(),
    };
    const uploads = () => app?.privateFolder ?? '';
    expect(readdirSync(uploads())).toHaveLength(1);
    expect(before.counts['public.disclosures']).toBeGreaterThan(80);

    const quiet = ['--no-owner', '--no-privileges'];
    server.run('pg_dump', ['--format=custom', ...quiet, `--file=${dump}`, server.url('original')]);
    execFileSync('tar', ['-czf', files, '-C', uploads(), '.']);
    await shutDown();

    server.run('createdb', [`--maintenance-db=${server.url('postgres')}`, 'restored']);
    const target = `--dbname=${server.url('restored')}`;
    server.run('pg_restore', [...quiet, '--exit-on-error', target, dump]);
    expect(await rowCounts(server.url('restored'))).toEqual(before.counts);

    const restored = await boot('restored');
    execFileSync('tar', ['-xzf', files, '-C', uploads()]);
    expect(await publicDigest(restored.url)).toBe(before.digest);
    expect(await (await fetch(restored.url + file)).text()).toBe(before.file);
    await expect(adminLogin(restored.url)).resolves.toBeTruthy();
  }, 300_000);
});
