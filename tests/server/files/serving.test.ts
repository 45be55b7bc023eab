import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import {
  bare,
  makePicture,
  openMediaLibrary,
  openResponse,
  PDF,
  rawRequest,
  type UploadedFile,
} from './media-library';

let app: TestApp;
let library: Awaited<ReturnType<typeof openMediaLibrary>>;
/** Attached to something public; the other is not. */
let shown: UploadedFile;
let draft: UploadedFile;

const TEXT = Buffer.from('0123456789abcdefghij');

async function publishWith(files: UploadedFile[]): Promise<void> {
  const organization = await makeOrganization(app.strapi);
  const category = await makeCategory(app.strapi);
  const attachments = files.map(({ id }) => id);
  const data = publishableDisclosure(organization, category, { attachments }) as never;
  await app.strapi.documents('api::disclosure.disclosure').create({ data, status: 'published' });
}

beforeAll(async () => {
  app = await createTestApp();
  library = await openMediaLibrary(app);
  shown = await library.upload('统计 (2026)表.txt', TEXT);
  draft = await library.upload('草稿.pdf', PDF);
  await publishWith([shown]);
});
afterAll(() => app.close());

// A fresh connection each time: the large upload may take longer than the server keeps an idle one.
const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(app.url + address, { method, headers: { ...headers, connection: 'close' } });

describe('a served file', () => {
  it('carries type, name, digest and headers that keep it from acting as a page', async () => {
    const response = await get(bare(shown.url));
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(TEXT);
    const header = (name: string) => response.headers.get(name);
    expect(header('content-type')).toBe('text/plain');
    expect(header('content-length')).toBe(String(TEXT.length));
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(header('content-disposition')).toMatch(/^attachment; filename="/);
    const [, encoded = ''] =
      /filename\*=UTF-8''(\S+)$/.exec(header('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(encoded)).toMatch(/^统计 \(2026\)表\.txt$/);
    expect(encoded).not.toMatch(/[()'*"]/);
    expect(header('etag')).toBe(`"${shown.provider_metadata?.sha256}"`);
    expect(header('cache-control')).toBe('public, no-cache');
    expect((await get(shown.url)).headers.get('cache-control')).toBe('public, no-cache');
    expect((await get(draft.url)).headers.get('cache-control')).toBe('private, no-store');
  });

  it('shows pictures and PDF in the browser and lets a PDF viewer start', async () => {
    const picture = await library.upload('图.png', await makePicture());
    const disposition = async (address: string) =>
      (await get(address)).headers.get('content-disposition');
    expect(await disposition(picture.url)).toMatch(/^inline;/);
    expect(await disposition(draft.url)).toMatch(/^inline;/);
    expect((await get(draft.url)).headers.get('content-security-policy')).not.toContain('sandbox');
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/20'],
    ['bytes=15-', 206, 'fghij', 'bytes 15-19/20'],
    ['bytes=-2', 206, 'ij', 'bytes 18-19/20'],
    ['bytes=-99', 206, TEXT.toString(), 'bytes 0-19/20'],
    ['bytes=18-99', 206, 'ij', 'bytes 18-19/20'],
    ['bytes=20-', 416, '', 'bytes */20'],
    ['bytes=-0', 416, '', 'bytes */20'],
    ['bytes=5-2', 200, TEXT.toString(), null],
    ['bytes=0-1,4-5', 200, TEXT.toString(), null],
    ['lines=1-2', 200, TEXT.toString(), null],
  ])('answers the range %s with %i', async (range, status, content, contentRange) => {
    const response = await get(bare(shown.url), { range });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(contentRange);
    if (status !== 416) expect(await response.text()).toBe(content);
  });

  it('ignores a range for other bytes than the ones it has (If-Range)', async () => {
    const etag = `"${shown.provider_metadata?.sha256}"`;
    const range = 'bytes=0-3';
    expect((await get(bare(shown.url), { range, 'if-range': etag })).status).toBe(206);
    expect((await get(bare(shown.url), { range, 'if-range': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const head = await get(bare(shown.url), {}, 'HEAD');
    const full = await get(bare(shown.url));
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'content-length', 'etag', 'content-disposition']) {
      expect(head.headers.get(name)).toBe(full.headers.get(name));
    }
    expect((await get(bare(draft.url), {}, 'HEAD')).status).toBe(404);
  });

  it('answers 304 to who has the bytes, unless the file is not for them', async () => {
    const known = (file: UploadedFile) => ({
      'if-none-match': `"x", W/"${file.provider_metadata?.sha256}"`,
    });
    const response = await get(bare(shown.url), known(shown));
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(`"${shown.provider_metadata?.sha256}"`);
    expect((await get(bare(draft.url), known(draft))).status).toBe(404);
    expect((await get(bare(draft.url), { 'if-none-match': '*' })).status).toBe(404);
  });

  it('reads 50 MB from disk no faster than they are taken', async () => {
    const size = 49 * 1024 * 1024;
    const large = await library.upload('大.pdf', Buffer.concat([PDF, Buffer.alloc(size)]));
    const held = () => process.memoryUsage().arrayBuffers;
    const before = held();
    const waiting = await Promise.all(
      Array.from({ length: 4 }, () => openResponse(app, large.url)),
    );
    await sleep(1000);
    // Nobody has read anything yet: a server that buffered would hold four copies, 200 MB.
    expect(held() - before).toBeLessThan(20 * 1024 * 1024);
    let bytes = 0;
    for await (const chunk of waiting[0] as AsyncIterable<Buffer>) bytes += chunk.length;
    expect(bytes).toBe(PDF.length + size);
    for (const response of waiting) response.destroy();
  }, 60_000);
});

describe('what may not be fetched', () => {
  it('is the same 404, whatever the reason', async () => {
    const [name, query = ''] = draft.url.replace('/files/', '').split('?');
    const [exp, sig] = ['exp', 'sig'].map((key) => new URLSearchParams(query).get(key));
    const picture = await library.upload('二.png', await makePicture());
    const variant = Object.values(picture.formats ?? {})[0]?.url ?? '';
    const signature = (address: string) => address.split('?')[1] ?? '';
    const paths = [
      `/files/${name}`,
      '/files/nothing_like_it.pdf',
      '/files/',
      `/files/${name}?exp=${exp}`,
      `/files/${name}?sig=${sig}`,
      `/files/${name}?exp=${exp}&sig=AAAA`,
      `/files/${name}?exp=${Number(exp) + 1}&sig=${sig}`,
      `/files/${name}?exp=${exp}&exp=${exp}&sig=${sig}`,
      `/files/${name}?exp[a]=${exp}&sig=${sig}`,
      `/files/${name}?${signature(picture.url)}`,
      `${bare(variant)}?${signature(picture.url)}`,
      `${bare(picture.url)}?${signature(variant)}`,
      '/files/../package.json',
      '/files/%2e%2e/package.json',
      '/files/..%2f..%2fpackage.json',
      '/files/..%5c..%5cpackage.json',
      '/files/%252e%252e%252fpackage.json',
      `/files/./${name}`,
      `/files/x/${name}`,
      `/uploads/${name}`,
      '/uploads/..%2f..%2f..%2fetc%2fpasswd',
      `/uploads/${name}?exp=${exp}&sig=AAAA`,
    ];
    const [first, ...others] = await Promise.all(paths.map((path) => rawRequest(app, path)));
    expect(first?.status).toBe(404);
    for (const [index, answer] of others.entries()) {
      expect(answer.status, paths[index + 1]).toBe(404);
      expect(answer.body, paths[index + 1]).toBe(first?.body);
      expect(answer.headers.etag, paths[index + 1]).toBe(first?.headers.etag);
    }
    expect((await get(draft.url)).status).toBe(200);
    expect((await get(variant)).status).toBe(200);
  });

  it('does not open to a signature that has expired', async () => {
    const { signedQuery } =
      await import('../../../src/plugins/publication/server/src/files/signature');
    const name = bare(draft.url).replace('/files/', '');
    const at = (nowMs: number) => get(`/files/${name}?${signedQuery(app.strapi, name, nowMs)}`);
    expect((await at(Date.now() - 50 * 60_000)).status).toBe(200);
    expect((await at(Date.now() - 70 * 60_000)).status).toBe(404);
  });
});
