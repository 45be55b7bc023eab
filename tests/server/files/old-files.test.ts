import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFiles } from '../../../src/plugins/publication/server/src/files/prepare-files';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { PDF } from './media-library';

let app: TestApp;
let uploads: string;

beforeAll(async () => {
  app = await createTestApp();
  uploads = join(app.strapi.dirs.static.public, 'uploads');
});
afterAll(() => app.close());

const status = async (address: string) =>
  (await fetch(app.url + address, { redirect: 'manual' })).status;

/** A file as releases before private files left it: bytes in public/uploads, no digest. */
async function makeOldFile(hash: string, content: Buffer): Promise<number> {
  const variant = `thumbnail_${hash}.pdf`;
  writeFileSync(join(uploads, `${hash}.pdf`), content);
  writeFileSync(join(uploads, variant), `small ${hash}`);
  const { id } = (await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${hash}.pdf`,
      hash,
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: `/uploads/${hash}.pdf`,
      provider: 'local',
      folderPath: '/',
      formats: {
        thumbnail: { hash: `thumbnail_${hash}`, ext: '.pdf', url: `/uploads/${variant}` },
      },
    },
  })) as { id: number };
  return id;
}

type Row = {
  url: string;
  formats: { thumbnail: { url: string } };
  provider_metadata: { sha256: string; variants: { thumbnail: string } };
};

const rowOf = async (id: number) =>
  (await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as Row;

describe('an installation from before private files', () => {
  it('moves its files on the next start, however many nodes start, and keeps public what is public', async () => {
    const first = await makeOldFile('old_linked_1', PDF);
    const linked = await makeOldFile('old_linked_2', PDF);
    const draft = await makeOldFile('old_draft_3', PDF);
    const lost = await makeOldFile('old_lost_4', PDF);
    for (const name of ['old_lost_4.pdf', 'thumbnail_old_lost_4.pdf']) {
      await import('node:fs/promises').then(({ rm }) => rm(join(uploads, name)));
    }
    writeFileSync(join(uploads, 'logo.txt'), 'no file of the library');

    const organization = await makeOrganization(app.strapi);
    const category = await makeCategory(app.strapi);
    const body = '旧链接：[一](/uploads/old_linked_1.pdf)、[二](/uploads/old_linked_2.pdf)';
    const data = publishableDisclosure(organization, category, { body });
    await app.strapi
      .documents('api::disclosure.disclosure')
      .create({ data: data as never, status: 'published' });
    // The old release knew no such tables.
    await app.strapi.db.connection.raw(
      'drop table zhaoshi_publication.public_files, zhaoshi_publication.file_steps',
    );

    await Promise.all([prepareFiles(app.strapi), prepareFiles(app.strapi)]);

    const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
    for (const [id, hash] of [
      [first, 'old_linked_1'],
      [linked, 'old_linked_2'],
      [draft, 'old_draft_3'],
    ] as const) {
      const row = await rowOf(id);
      expect(row.url).toBe(`/files/${hash}.pdf`);
      expect(row.formats.thumbnail.url).toBe(`/files/thumbnail_${hash}.pdf`);
      expect(row.provider_metadata.sha256).toBe(sha256(PDF));
      expect(row.provider_metadata.variants.thumbnail).toBe(sha256(`small ${hash}`));
      expect(existsSync(join(uploads, `${hash}.pdf`))).toBe(false);
    }
    expect(readdirSync(uploads)).toEqual(['logo.txt']);
    expect((await rowOf(lost)).url).toBe('/uploads/old_lost_4.pdf');

    for (const hash of ['old_linked_1', 'old_linked_2']) {
      expect(await status(`/files/${hash}.pdf`)).toBe(200);
      expect(await status(`/files/thumbnail_${hash}.pdf`)).toBe(200);
      expect(await status(`/uploads/${hash}.pdf`)).toBe(308);
      const followed = await fetch(`${app.url}/uploads/thumbnail_${hash}.pdf`);
      expect(await followed.text()).toBe(`small ${hash}`);
    }
    for (const prefix of ['/files/', '/uploads/', '/uploads/thumbnail_', '/files/thumbnail_']) {
      expect(await status(`${prefix}old_draft_3.pdf`)).toBe(404);
    }
    // A stray copy of a library file in the public folder is not served either.
    writeFileSync(join(uploads, 'old_draft_3.pdf'), PDF);
    expect(await status('/uploads/old_draft_3.pdf')).toBe(404);
    expect(await status('/uploads/logo.txt')).toBe(200);
    expect(await status('/uploads/old_lost_4.pdf')).toBe(404);
  });

  it('changes nothing on later starts', async () => {
    const rows = () =>
      app.strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });
    const files = () => readdirSync(app.privateFolder).sort();
    const before = [await rows(), files()];
    await prepareFiles(app.strapi);
    expect([await rows(), files()]).toEqual(before);
  });
});
