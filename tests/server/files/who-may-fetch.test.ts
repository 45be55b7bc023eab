import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';
import { bare, makePicture, openMediaLibrary, PDF, type UploadedFile } from './media-library';
import { restore, withdraw } from '../support/withdraw';

const DISCLOSURE = 'api::disclosure.disclosure';
const OFFICE_FORM = '/content-manager/collection-types/api::disclosure.disclosure';

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

const documents = () => app.strapi.documents(DISCLOSURE);

async function makeDisclosure(extra: Record<string, unknown> = {}): Promise<string> {
  const data = publishableDisclosure(organization, category, extra) as never;
  return (await documents().create({ data })).documentId;
}

const status = async (address: string) => (await fetch(app.url + address)).status;
const variants = (file: UploadedFile) => Object.values(file.formats ?? {}).map(({ url }) => url);
const addresses = (file: UploadedFile) => [file.url, ...variants(file)];

async function statuses(file: UploadedFile): Promise<number[]> {
  return Promise.all(addresses(file).map((address) => status(bare(address))));
}

describe('a file is public as long as a public document has it', () => {
  it('follows the document from draft to publication, withdrawal and deletion, variants included', async () => {
    const file = await library.upload('现场照片.png', await makePicture());
    expect(variants(file).length).toBeGreaterThan(1);
    expect(new Set(await statuses(file))).toEqual(new Set([404]));
    const documentId = await makeDisclosure({ attachments: [file.id] });
    expect(new Set(await statuses(file))).toEqual(new Set([404]));

    await documents().publish({ documentId });
    expect(new Set(await statuses(file))).toEqual(new Set([200]));
    await withdraw(app.strapi, documentId);
    expect(new Set(await statuses(file))).toEqual(new Set([404]));
    await restore(app.strapi, documentId);
    expect(new Set(await statuses(file))).toEqual(new Set([200]));
    await withdraw(app.strapi, documentId);
    await documents().delete({ documentId });
    expect(new Set(await statuses(file))).toEqual(new Set([404]));
  });

  it('stays public while another public document has it, and goes when it is taken out', async () => {
    const file = await library.upload('通用附件.pdf', PDF);
    const first = await makeDisclosure({ attachments: [file.id] });
    const second = await makeDisclosure({ attachments: [file.id] });
    const draft = await makeDisclosure({ attachments: [file.id] });
    await documents().publish({ documentId: first });
    await documents().publish({ documentId: second });
    await documents().delete({ documentId: draft });
    await withdraw(app.strapi, first);
    expect(await status(bare(file.url))).toBe(200);

    await documents().update({ documentId: second, data: { attachments: [] } as never });
    expect(await status(bare(file.url))).toBe(200);
    await documents().publish({ documentId: second });
    expect(await status(bare(file.url))).toBe(404);
  });

  it('counts files the text links to, at today’s and at the old kind of address', async () => {
    const linked = await library.upload('正文引用.pdf', PDF);
    const old = await library.upload('旧地址引用.pdf', PDF);
    const other = await library.upload('无关.pdf', PDF);
    const body = `见[附件](${bare(linked.url)})和<a href="/uploads/${old.hash}${old.ext}">旧附件</a>。`;
    const documentId = await makeDisclosure({ body });
    expect([await status(bare(linked.url)), await status(bare(old.url))]).toEqual([404, 404]);
    await documents().publish({ documentId });
    expect([await status(bare(linked.url)), await status(bare(old.url))]).toEqual([200, 200]);
    expect(await status(`/uploads/${old.hash}${old.ext}`)).toBe(200);
    expect(await status(bare(other.url))).toBe(404);
    expect(await status(`/uploads/${other.hash}${other.ext}`)).toBe(404);
  });

  it('leaves nothing public when the publication fails', async () => {
    const file = await library.upload('未获批准.pdf', PDF);
    const documentId = await makeDisclosure({ attachments: [file.id] });
    const failing = app.strapi.db.transaction(async () => {
      await documents().publish({ documentId });
      throw new Error('the process loses heart');
    });
    await expect(failing).rejects.toThrow('loses heart');
    expect(await status(bare(file.url))).toBe(404);
  });
});

describe('what an editor gets', () => {
  it('shows draft pictures in the media library and in the form by signed addresses', async () => {
    const file = await library.upload('封面.png', await makePicture());
    const list = await library.send('GET', '/upload/files?pageSize=50');
    const inList = (list.body as { results: UploadedFile[] }).results.find(
      ({ id }) => id === file.id,
    );
    const documentId = await makeDisclosure({ attachments: [file.id] });
    const form = await library.send('GET', `${OFFICE_FORM}/${documentId}`);
    const [inForm] = form.data.attachments as UploadedFile[];
    for (const seen of [file, inList, inForm] as UploadedFile[]) {
      expect(seen.url).toMatch(/^\/files\/.*\?exp=\d+&sig=/);
      for (const address of addresses(seen)) expect(await status(address)).toBe(200);
    }
  });

  it('saves pasted signed links without their signature', async () => {
    const file = await library.upload('草稿附件.pdf', PDF);
    const { documentId } = (
      await library.send('POST', OFFICE_FORM, {
        title: '带链接的草稿',
        disclosureMode: 'proactive',
        body: `[附件](http://127.0.0.1:1337${file.url})`,
        channels: [{ address: `https://www.example.gov.cn${file.url.replace('&', '&amp;')}&a=1` }],
      })
    ).data;
    const saved = (await documents().findOne({
      documentId,
      populate: { channels: true },
    })) as unknown as { body: string; channels: { address: string }[] };
    expect(saved.body).toBe(`[附件](http://127.0.0.1:1337${bare(file.url)})`);
    expect(saved.channels[0]?.address).toBe(`https://www.example.gov.cn${bare(file.url)}?a=1`);
  });

  it('keeps the SHA-256 of the bytes and of each size variant, outside the public folder', async () => {
    const picture = await makePicture();
    const file = await library.upload('带摘要.png', picture);
    const bytes = Buffer.from(await (await fetch(app.url + file.url)).arrayBuffer());
    const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
    expect(file.provider_metadata?.sha256).toBe(sha256(bytes));
    for (const [key, { url }] of Object.entries(file.formats ?? {})) {
      const variant = Buffer.from(await (await fetch(app.url + url)).arrayBuffer());
      expect(file.provider_metadata?.variants?.[key]).toBe(sha256(variant));
    }
    expect(readdirSync(app.privateFolder).length).toBeGreaterThan(0);
    expect(existsSync(join(app.strapi.dirs.static.public, 'files'))).toBe(false);
    expect(readdirSync(join(app.strapi.dirs.static.public, 'uploads'))).toEqual([]);
  });

  it('takes the long names Chinese notices have', async () => {
    const file = await library.upload(
      `${'关于进一步做好政府信息公开工作的通知'.repeat(7)}.png`,
      await makePicture(),
    );
    for (const address of addresses(file)) expect(await status(address)).toBe(200);
  });
});

describe('what the public learns of a file', () => {
  const SEEN = ['url', 'name', 'alternativeText', 'caption', 'width', 'height', 'ext', 'mime'];
  const BOOKKEEPING = [
    'id',
    'documentId',
    'size',
    'formats',
    'createdAt',
    'updatedAt',
    'publishedAt',
  ];

  it('says by REST the bare address and nothing internal', async () => {
    const file = await library.upload('公开图片.png', await makePicture());
    const documentId = await makeDisclosure({ attachments: [file.id] });
    await documents().publish({ documentId });
    for (const populate of ['populate=attachments', 'populate=*']) {
      const { data } = await restClient(app).get(`/api/disclosures/${documentId}?${populate}`);
      const [seen] = data.attachments as UploadedFile[];
      expect(Object.keys(seen ?? {}).sort()).toEqual([...SEEN, ...BOOKKEEPING].sort());
      expect(seen?.url).toBe(bare(file.url));
      for (const variant of Object.values(seen?.formats ?? {})) {
        expect(Object.keys(variant).sort()).toEqual([
          'ext',
          'height',
          'mime',
          'size',
          'url',
          'width',
        ]);
        expect(variant.url).not.toContain('?');
      }
    }
  });

  it('cannot be filtered or sorted by what it does not show', async () => {
    const { get } = restClient(app);
    for (const field of ['hash', 'provider', 'provider_metadata', 'folderPath', 'previewUrl']) {
      const filter = `filters[attachments][${field}][$startsWith]=a`;
      expect((await get(`/api/disclosures?${filter}`)).status, field).toBe(400);
      expect((await get(`/api/disclosures?sort=attachments.${field}`)).status, field).toBe(400);
      const fields = `populate[attachments][fields][0]=${field}`;
      expect((await get(`/api/disclosures?${fields}`)).status, field).toBe(400);
    }
  });

  it('says by GraphQL the bare address, and has no internal field', async () => {
    const file = await library.upload('图.png', await makePicture());
    const documentId = await makeDisclosure({ attachments: [file.id] });
    await documents().publish({ documentId });
    const ask = async (fields: string) => {
      const query = `{ disclosure(documentId: "${documentId}") { attachments { ${fields} } } }`;
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as {
        data?: { disclosure: { attachments: UploadedFile[] } };
        errors?: unknown[];
      };
    };
    const { data } = await ask('url formats');
    const [seen] = data?.disclosure.attachments ?? [];
    expect(seen?.url).toBe(bare(file.url));
    expect(JSON.stringify(seen?.formats)).not.toMatch(/sig=|sha256|hash|path/);
    for (const field of ['hash', 'provider', 'provider_metadata', 'previewUrl', 'folderPath']) {
      expect((await ask(field)).errors, field).toHaveLength(1);
    }
  });

  it('gives even a full-access token bare addresses, and nobody else a list of files', async () => {
    const token = await createApiToken(app.strapi, { type: 'full-access' });
    const headers = { authorization: `Bearer ${token}` };
    const list = await fetch(`${app.url}/api/upload/files`, { headers });
    expect(await list.text()).not.toMatch(/sig=|sha256/);
    expect(await status('/api/upload/files')).toBe(403);
  });
});
