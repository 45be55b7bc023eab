import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedQuery } from '../../../src/plugins/publication/server/src/files/signature';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await createTestApp();
  token = await createApiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.close());

type UploadAnswer = {
  url: string;
  formats: Record<string, { width: number; url: string }> | null;
}[] & { error?: { details: { code: string; message: { zh: string; en: string } } } };

async function upload(name: string, content: Buffer, type = 'application/octet-stream') {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(content)], { type }), name);
  const response = await fetch(`${app.url}/api/upload`, {
    method: 'POST',
    // A fresh connection each time: the next test may be slower than the server's keep-alive.
    headers: { authorization: `Bearer ${token}`, connection: 'close' },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as UploadAnswer };
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(128)]);
const PE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(256)]);

describe('files that are not what they say are refused, and nothing is stored', () => {
  it.each([
    ['a Linux program renamed .pdf', 'a.pdf', ELF, 'upload.content_mismatch'],
    ['a Windows program renamed .pdf', 'b.pdf', PE, 'upload.content_mismatch'],
    [
      'a shell script renamed .pdf',
      'c.pdf',
      Buffer.from('#!/bin/sh\nid\n'),
      'upload.content_mismatch',
    ],
    [
      'a shell script renamed .txt',
      'd.txt',
      Buffer.from('#!/bin/sh\nid\n'),
      'upload.content_mismatch',
    ],
    ['a program by its own name', 'e.exe', PE, 'upload.extension_not_allowed'],
    [
      'an SVG with script',
      'f.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'upload.extension_not_allowed',
    ],
    [
      'an SVG renamed .png',
      'g.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'upload.content_mismatch',
    ],
    [
      'a web page',
      'h.html',
      Buffer.from('<html><script>1</script></html>'),
      'upload.extension_not_allowed',
    ],
    ['a web page renamed .csv', 'i.csv', Buffer.from('<html></html>'), 'upload.content_mismatch'],
    [
      'a web page behind a mark and no-break spaces',
      'm.txt',
      Buffer.from('\uFEFF\u00A0\u3000\u200B\n<html></html>'),
      'upload.content_mismatch',
    ],
    [
      'a web page behind a lone 0xA0',
      'n.csv',
      Buffer.from([0xa0, ...Buffer.from('<body onload=alert(1)>')]),
      'upload.content_mismatch',
    ],
    [
      'a web page behind 9000 spaces',
      'o.txt',
      Buffer.from(`${' '.repeat(9000)}<html></html>`),
      'upload.content_mismatch',
    ],
    ['a picture tag', 'p.csv', Buffer.from('<img src=x onerror=1>'), 'upload.content_mismatch'],
    ['a frame', 'q.txt', Buffer.from('\u00A0<IFRAME src=x>'), 'upload.content_mismatch'],
    ['a drawing', 'r.csv', Buffer.from('\uFEFF <svg onload=1>'), 'upload.content_mismatch'],
    ['a name without extension', 'README', PDF, 'upload.extension_missing'],
    ['an empty file', 'j.pdf', Buffer.alloc(0), 'upload.empty'],
    ['51 MB', 'k.pdf', Buffer.concat([PDF, Buffer.alloc(51 * 1024 * 1024)]), 'upload.too_large'],
    ['70 MB', 'l.pdf', Buffer.concat([PDF, Buffer.alloc(70 * 1024 * 1024)]), 'request.too_large'],
  ])('refuses %s', async (_what, name, content, code) => {
    const { status, body } = await upload(name, content, 'application/pdf');
    expect(status, JSON.stringify(body)).toBe(400);
    expect(body.error?.details.code).toBe(code);
    expect(body.error?.details.message.zh).toMatch(/\p{Script=Han}/u);
    expect(body.error?.details.message.en).toMatch(/[a-z]{3}/);
    expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
  });
});

describe('images that are small as files and huge as pictures', () => {
  const refused = async (name: string, image: Buffer) => {
    expect(image.length).toBeLessThan(2 * 1024 * 1024);
    const { status, body } = await upload(name, image);
    expect(status, JSON.stringify(body)).toBe(400);
    expect(body.error?.details.code).toBe('upload.image_too_large');
    expect(body.error?.details.message.en).toContain('50 megapixels');
    return body.error?.details.message.en;
  };

  it('are refused by their header', async () => {
    const create = { width: 8000, height: 7000, channels: 3, background: '#fff' } as const;
    const image = await sharp({ create }).png({ palette: true, colours: 2 }).toBuffer();
    expect(await refused('大图.png', image)).toContain('56.0 megapixels');
  });

  it('are refused when no machine could hold them', async () => {
    const create = { width: 1, height: 1, channels: 3, background: '#fff' } as const;
    const image = await sharp({ create }).png().toBuffer();
    // Width, height and checksum of the header.
    image.writeUInt32BE(60000, 16);
    image.writeUInt32BE(60000, 20);
    image.writeUInt32BE(crc32(image.subarray(12, 29)), 29);
    expect(await refused('巨图.png', image)).toContain('3600.0 megapixels');
  });

  it('are counted with all their frames', async () => {
    const frame = { width: 2000, height: 2000 };
    const create = { ...frame, channels: 3, background: '#fff' } as const;
    const still = await sharp({ create }).gif().toBuffer();
    const inverse = await sharp({ create: { ...create, background: '#000' } })
      .gif()
      .toBuffer();
    const frames = Array.from({ length: 14 }, (_, index) => (index % 2 ? still : inverse));
    const image = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await refused('动图.gif', image)).toContain('56.0 megapixels');
  });
});

describe('good files', () => {
  it('accepts a PDF and a text', async () => {
    expect((await upload('公告.pdf', PDF, 'application/pdf')).status).toBe(201);
    expect((await upload('数据.csv', Buffer.from('年份,件数\n2026,1\n'), 'text/csv')).status).toBe(
      201,
    );
  });

  it('accepts a text in GBK', async () => {
    const gbk = Buffer.from([0xc4, 0xea, 0xb7, 0xdd, 0x2c, 0x31, 0x0a]);
    expect((await upload('旧数据.csv', gbk, 'text/csv')).status).toBe(201);
  });

  it('makes responsive sizes and removes camera and place from a photograph', async () => {
    const photo = await sharp({
      create: { width: 1600, height: 1200, channels: 3, background: '#a33' },
    })
      .jpeg()
      .withExif({ IFD0: { Artist: 'secret-author' }, IFD3: { GPSLatitude: '30/1 40/1 0/1' } })
      .toBuffer();
    expect(photo.includes('secret-author')).toBe(true);
    const { status, body } = await upload('照片.jpg', photo, 'image/jpeg');
    expect(status).toBe(201);
    const [file] = body;
    expect(Object.keys(file?.formats ?? {}).sort()).toEqual([
      'large',
      'medium',
      'small',
      'thumbnail',
    ]);
    const urls = [file?.url, ...Object.values(file?.formats ?? {}).map(({ url }) => url)];
    for (const url of urls) {
      const name = String(url).replace('/files/', '');
      const signed = `${url}?${signedQuery(app.strapi, name, Date.now())}`;
      const stored = Buffer.from(await (await fetch(app.url + signed)).arrayBuffer());
      expect(stored.length).toBeGreaterThan(0);
      expect((await sharp(stored).metadata()).exif).toBeUndefined();
      expect(stored.includes('secret-author')).toBe(false);
    }
  });
});
