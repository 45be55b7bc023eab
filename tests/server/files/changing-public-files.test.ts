import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';
import { bare, makePicture, openMediaLibrary, PDF, type UploadedFile } from './media-library';
import { withdraw } from '../support/withdraw';

const OTHER_PDF = Buffer.concat([PDF, Buffer.from('% second version\n')]);

let app: TestApp;
let library: Awaited<ReturnType<typeof openMediaLibrary>>;
let organization: { documentId: string };
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  library = await openMediaLibrary(app);
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

const documents = () => app.strapi.documents('api::disclosure.disclosure');

async function disclosureWith(file: UploadedFile): Promise<string> {
  const extra = { attachments: [file.id], title: `附件说明${file.id}` };
  const data = publishableDisclosure(organization, category, extra) as never;
  return (await documents().create({ data })).documentId;
}

const stored = async ({ id }: UploadedFile) =>
  (await app.strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id } })) as UploadedFile | null;

const bytes = async (address: string) =>
  Buffer.from(await (await fetch(app.url + address)).arrayBuffer());

describe('a file that is part of something public', () => {
  it('is neither replaced nor deleted by admin, REST or GraphQL', async () => {
    const file = await library.upload('公告.pdf', PDF);
    const documentId = await disclosureWith(file);
    await documents().publish({ documentId });
    const token = await createApiToken(app.strapi, { type: 'full-access' });

    const { zh, en } = expectRefusal(
      await library.replace(file, '公告.pdf', OTHER_PDF),
      'files.in_publication',
    );
    expect(zh).toContain('公告.pdf');
    expect(zh).toContain(`附件说明${file.id}`);
    expect(en).toContain('公告.pdf');
    expectRefusal(await library.remove(file), 'files.in_publication');
    const rest = restClient(app, token);
    expectRefusal(await rest.delete(`/api/upload/files/${file.id}`), 'files.in_publication');
    const graphql = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `mutation { deleteUploadFile(id: ${file.id}) { name } }` }),
    });
    expect(await graphql.text()).toContain('files.in_publication');

    expect(await bytes(bare(file.url))).toEqual(PDF);
    expect(await stored(file)).toMatchObject({ provider_metadata: file.provider_metadata });
    await withdraw(app.strapi, documentId);
    expect((await library.remove(file)).status).toBe(200);
    expect(await stored(file)).toBeNull();
  });

  it('keeps its name, caption and alternative text, whichever way they are changed', async () => {
    const file = await library.upload('说明.pdf', PDF);
    const documentId = await disclosureWith(file);
    await documents().publish({ documentId });
    const before = await stored(file);
    const token = await createApiToken(app.strapi, { type: 'full-access' });
    const described = { caption: '未经审核的公开文字' };
    const form = new FormData();
    form.append('fileInfo', JSON.stringify(described));
    const attempts = [
      library.describe([file], described),
      library.describe([file], { name: '改名.pdf' }),
      library.describe([file], { alternativeText: '未经审核' }),
      library.send('POST', `/upload?id=${file.id}`, form),
    ];
    for (const answer of await Promise.all(attempts)) {
      expectRefusal(answer, 'files.in_publication');
    }
    const byToken = await fetch(`${app.url}/api/upload?id=${file.id}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect([byToken.status, await byToken.text()]).toEqual([
      400,
      expect.stringContaining('files.in_publication'),
    ]);
    expect(await stored(file)).toEqual(before);
    await withdraw(app.strapi, documentId);
    expect((await library.describe([file], described)).status).toBe(200);
    expect(await stored(file)).toMatchObject(described);
  });

  it('moves to another folder with its texts as they are, and takes no other of a selection along', async () => {
    const folder = await library.send('POST', '/upload/folders', { name: '归档', parent: null });
    const { id: folderId } = folder.data as unknown as { id: number };
    const files = [await library.upload('丙.pdf', PDF), await library.upload('丁.pdf', PDF)];
    const [free, published] = files as [UploadedFile, UploadedFile];
    await documents().publish({ documentId: await disclosureWith(published) });
    const moved = { name: '丁.pdf', caption: null, alternativeText: '', folder: folderId };
    expect((await library.describe([published], moved)).status).toBe(200);
    const answer = await library.describe([free, published], { caption: '一并修改' });
    expectRefusal(answer, 'files.in_publication');
    expect(await stored(free)).toMatchObject({ name: '丙.pdf', caption: null });
  });

  it('keeps the whole selection when one of several is refused, and the whole folder', async () => {
    const folder = await library.send('POST', '/upload/folders', { name: '批量', parent: null });
    const { id: folderId } = folder.data as unknown as { id: number };
    const files = [await library.upload('甲.pdf', PDF), await library.upload('乙.pdf', PDF)];
    await documents().publish({ documentId: await disclosureWith(files[1] as UploadedFile) });
    const fileIds = files.map(({ id }) => id);
    await library.send('POST', '/upload/actions/bulk-move', {
      fileIds,
      destinationFolderId: folderId,
    });
    const before = readdirSync(app.privateFolder).length;
    for (const selection of [{ fileIds }, { folderIds: [folderId] }]) {
      const answer = await library.send('POST', '/upload/actions/bulk-delete', selection);
      expectRefusal(answer, 'files.in_publication');
      expect(await Promise.all(files.map(stored))).not.toContain(null);
      expect(readdirSync(app.privateFolder)).toHaveLength(before);
    }
  });
});

describe('a file of drafts only', () => {
  it('is replaced with a new digest, variants included, and the old bytes go', async () => {
    const file = await library.upload('图.png', await makePicture());
    const documentId = await disclosureWith(file);
    const before = readdirSync(app.privateFolder);
    expect((await library.replace(file, '图.png', await makePicture())).status).toBe(200);
    const after = await stored(file);
    expect(after?.url).toBe(bare(file.url));
    expect(after?.provider_metadata?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(after?.provider_metadata?.sha256).not.toBe(file.provider_metadata?.sha256);
    expect(Object.keys(after?.provider_metadata?.variants ?? {}).sort()).toEqual(
      Object.keys(after?.formats ?? {}).sort(),
    );
    await sleep(100);
    const now = readdirSync(app.privateFolder);
    expect(now).toHaveLength(before.length);
    expect(now.some((name) => before.includes(name) && name.includes(file.hash))).toBe(false);

    await documents().publish({ documentId });
    for (const { url } of Object.values(after?.formats ?? {})) {
      expect((await fetch(app.url + url)).status).toBe(200);
    }
  });

  it('keeps its bytes when the replacement fails after they were written', async () => {
    const file = await library.upload('失败.pdf', PDF);
    const failing = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::upload.file'],
      beforeUpdate: () => {
        throw new Error('no room in the database');
      },
    });
    expect((await library.replace(file, '失败.pdf', OTHER_PDF)).status).toBe(500);
    failing();
    expect(await bytes(file.url)).toEqual(PDF);
  });

  it('is deleted from database and disk', async () => {
    const file = await library.upload('删除.png', await makePicture());
    expect((await library.remove(file)).status).toBe(200);
    await sleep(100);
    expect(readdirSync(app.privateFolder).filter((name) => name.includes(file.hash))).toEqual([]);
    expect((await fetch(app.url + file.url)).status).toBe(404);
  });

  it('is either replaced before it is published or not at all', async () => {
    for (let round = 0; round < 6; round += 1) {
      const file = await library.upload(`竞争${round}.pdf`, PDF);
      const documentId = await disclosureWith(file);
      const [replaced] = await Promise.all([
        library.replace(file, `竞争${round}.pdf`, OTHER_PDF),
        documents().publish({ documentId }),
      ]);
      expect([200, 400]).toContain(replaced.status);
      const expected = replaced.status === 200 ? OTHER_PDF : PDF;
      expect(await bytes(bare(file.url))).toEqual(expected);
    }
  });
});
