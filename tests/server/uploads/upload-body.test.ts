import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';

let app: TestApp;
let admin: string;
let api: string;

beforeAll(async () => {
  app = await createTestApp();
  admin = await adminLogin(app.url);
  api = await createApiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.close());

type Answer = {
  id?: number;
  name?: string;
  error?: { details: { code: string; reasons?: { field?: string; zh: string; en: string }[] } };
};

async function send(path: string, body: FormData | string, options: RequestInit = {}) {
  const token = path.startsWith('/api') ? api : admin;
  const response = await fetch(`${app.url}${path}`, {
    method: 'POST',
    body,
    ...options,
    headers: {
      authorization: `Bearer ${token}`,
      connection: 'close',
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...options.headers,
    },
  });
  const answer = (await response.json()) as Answer | Answer[];
  const first = Array.isArray(answer) ? answer[0] : answer;
  return { status: response.status, first, details: first?.error?.details };
}

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

function pdfWith(fields: [string, string][], names = ['公告.pdf']): FormData {
  const form = new FormData();
  for (const name of names) form.append('files', new Blob([PDF]), name);
  for (const [key, value] of fields) form.append(key, value);
  return form;
}

const countFiles = () => app.strapi.db.query('plugin::upload.file').count();

describe.each(['/upload', '/UPLOAD', '/upload/files', '/api/upload'])(
  'fields sent to %s',
  (path) => {
    it.each([
      ['a folder that is no number', '{"folder":"abc"}', 'fileInfo.folder'],
      ['a folder beyond the integers', '{"folder":2147483648}', 'fileInfo.folder'],
      ['a negative folder', '{"folder":-1}', 'fileInfo.folder'],
      ['a folder with a fraction', '{"folder":1.5}', 'fileInfo.folder'],
      ['a folder that is a condition', '{"folder":{"id":1}}', 'fileInfo.folder'],
      ['a folder in a list', '[{"folder":"abc"}]', 'fileInfo.folder'],
      ['a name that is a number', '{"name":1}', 'fileInfo.name'],
      ['a name with a path', '{"name":"../a.pdf"}', 'fileInfo.name'],
      ['a name with a backslash', '{"name":"..\\\\a.pdf"}', 'fileInfo.name'],
      ['an empty name', '{"name":""}', 'fileInfo.name'],
      ['a caption that is a list', '{"caption":["a"]}', 'fileInfo.caption'],
      ['a description that is an object', '{"alternativeText":{}}', 'fileInfo.alternativeText'],
      ['text that is not JSON', '{"folder":', 'fileInfo'],
      ['JSON that is no object', '7', 'fileInfo'],
    ])('refuses %s, naming field and value', async (_what, fileInfo, field) => {
      const { status, details } = await send(path, pdfWith([['fileInfo', fileInfo]]));
      expect(status, JSON.stringify(details)).toBe(400);
      expect(details?.code).toBe('upload.bad_file_info');
      expect(details?.reasons?.[0]?.field).toBe(field);
      expect(details?.reasons?.[0]?.zh).toContain(field);
      expect(await countFiles()).toBe(0);
    });

    it.each([
      ['公告.html', 'upload.extension_not_allowed'],
      ['公告.docx', 'upload.content_mismatch'],
      ['公告', 'upload.extension_missing'],
    ])('refuses to call a PDF %s', async (name, code) => {
      const { status, details } = await send(
        path,
        pdfWith([['fileInfo', JSON.stringify({ name })]]),
      );
      expect(status).toBe(400);
      expect(details?.code).toBe(code);
      expect(await countFiles()).toBe(0);
    });

    it.each(['ref', 'refId', 'field'])('refuses to attach a file by %s', async (field) => {
      const { status, details } = await send(path, pdfWith([[field, 'x']]));
      expect(status).toBe(400);
      expect(details?.code).toBe('upload.attach_through_document');
      expect(details?.reasons?.[0]?.en).toContain(field);
      expect(await countFiles()).toBe(0);
    });
  },
);

describe('several files at once', () => {
  it('names the entry that is wrong', async () => {
    const infos: [string, string][] = [
      ['fileInfo', '{"name":"a.pdf","folder":null}'],
      ['fileInfo', '{"name":"b.pdf","folder":"abc"}'],
    ];
    const { status, details } = await send('/upload', pdfWith(infos, ['a.pdf', 'b.pdf']));
    expect(status).toBe(400);
    expect(details?.reasons?.[0]?.field).toBe('fileInfo.1.folder');
  });
});

describe('folders and moves', () => {
  it.each([
    ['/upload/folders', { name: 'a', parent: 'abc' }, 'parent'],
    ['/upload/folders', { name: ['a'], parent: null }, 'name'],
    [
      '/upload/actions/bulk-move',
      { destinationFolderId: 'x', fileIds: [1] },
      'destinationFolderId',
    ],
    ['/upload/actions/bulk-move', { destinationFolderId: null, fileIds: ['x'] }, 'fileIds'],
    ['/upload/actions/bulk-delete', { folderIds: [99999999999] }, 'folderIds'],
    ['/upload/actions/bulk-delete', { fileIds: 1 }, 'fileIds'],
    [
      '/upload/actions/bulk-update',
      { updates: [{ id: 1, fileInfo: { folder: 'x' } }] },
      'updates.0.fileInfo.folder',
    ],
    ['/upload/actions/bulk-update', { updates: [{ id: '1 ', fileInfo: {} }] }, 'updates.0.id'],
  ])('%s refuses %j', async (path, body, field) => {
    const { status, details } = await send(path, JSON.stringify(body));
    expect(status, JSON.stringify(details)).toBe(400);
    expect(details?.code).toBe('upload.bad_file_info');
    expect(details?.reasons?.[0]?.field).toBe(field);
  });
});

describe('bodies the parser cannot read', () => {
  it.each([
    ['garbage', 'multipart/form-data; boundary=x', 'nonsense'],
    ['no boundary', 'multipart/form-data', 'nonsense'],
    ['JSON cut short', 'application/json', '{"fileInfo":'],
  ])('answers 400 to %s', async (_what, type, body) => {
    const { status } = await send('/upload', body, { headers: { 'content-type': type } });
    expect(status).toBe(400);
  });
});

describe('the ordinary ways of the media library', () => {
  it('uploads into a folder, renames within the extension and refuses another one', async () => {
    const folder = await send('/upload/folders', JSON.stringify({ name: '年报', parent: null }));
    const { id: folderId } = (await app.strapi.db
      .query('plugin::upload.folder')
      .findOne({ where: { name: '年报' } })) as { id: number };
    expect(folder.status).toBe(201);
    const info = { name: '报告.PDF', caption: null, alternativeText: '', folder: String(folderId) };
    const form = pdfWith([['fileInfo', JSON.stringify(info)]]);
    const uploaded = await send('/upload', form);
    expect(uploaded.status, JSON.stringify(uploaded.details)).toBe(201);
    const id = uploaded.first?.id;

    const rename = (path: string, name: string, method: string) =>
      send(path, JSON.stringify({ fileInfo: { name } }), { method });
    const renamed = await rename(`/upload/files/${id}`, '新名.pdf', 'PUT');
    expect(renamed.status).toBe(200);
    expect(renamed.first?.name).toBe('新名.pdf');
    for (const [path, method] of [
      [`/upload/files/${id}`, 'PUT'],
      [`/upload?id=${id}`, 'POST'],
      [`/api/upload?id=${id}`, 'POST'],
    ] as const) {
      const refused = await rename(path, '新名.html', method);
      expect(refused.status).toBe(400);
      expect(refused.details?.code).toBe('upload.extension_not_allowed');
    }
    const spelled = await rename(`/api/upload?id=%2B${id}`, '新名.html', 'POST');
    expect(spelled.details?.code).toBe('upload.bad_file_info');
    const updates = [{ id, fileInfo: { name: '新名.exe' } }];
    const bulk = await send('/upload/actions/bulk-update', JSON.stringify({ updates }));
    expect(bulk.details?.code).toBe('upload.extension_not_allowed');
    expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(1);

    const move = { destinationFolderId: null, fileIds: [id], folderIds: [] };
    const moved = await send('/upload/actions/bulk-move', JSON.stringify(move));
    expect(moved.status, JSON.stringify(moved.details)).toBe(200);
  });
});
