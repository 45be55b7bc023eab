import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { restClient } from '../support/rest';
import {
  assign,
  directory,
  makePerson,
  makeToken,
  PASSWORD,
  signIn,
  type AdminClient,
  type Person,
  type Ref,
  type Reply,
} from '../directory/support/staff';
import { makeWorld, uidOf, type World } from '../directory/support/world';
import { openMediaLibrary, PDF, type UploadedFile } from './media-library';

const DISCLOSURE = uidOf('disclosure');
const FILE = 'plugin::upload.file';
const PATH = '/content-manager/collection-types/api::disclosure.disclosure';

let app: TestApp;
let world: World;
let library: Awaited<ReturnType<typeof openMediaLibrary>>;
let writer: Person;
let officer: AdminClient;
let colleague: AdminClient;
/** Uploaded by the administrator, attached to nothing. */
let secret: UploadedFile;
let made = 0;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  library = await openMediaLibrary(app);
  const other = await makePerson(app.strapi);
  writer = await makePerson(app.strapi);
  for (const person of [writer, other]) {
    await assign(app.strapi, person, 'information_officer', world.roots.own);
  }
  [officer, colleague] = [await signIn(app, writer), await signIn(app, other)];
  secret = await library.upload('外局未公开的材料.pdf', PDF);
});
afterAll(() => app.close());

const exists = async ({ id }: { id: number }) =>
  (await app.strapi.db.query(FILE).count({ where: { id } })) === 1;

function pdfForm() {
  made += 1;
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(PDF), `%${made}`]), `附件${made}.pdf`);
  return form;
}

async function send(
  path: string,
  bearer: string,
  method = 'POST',
  body: FormData | null = pdfForm(),
) {
  const headers = { authorization: `Bearer ${bearer}` };
  const response = await fetch(app.url + path, { method, headers, ...(body ? { body } : {}) });
  const answer: unknown = await response.json().catch(() => null);
  return { status: response.status, body: answer };
}

async function uploadAs({ email }: Person): Promise<{ id: number }> {
  const session = await adminLogin(app.url, { email, password: PASSWORD });
  const { body } = await send('/upload', session);
  return (body as { id: number }[])[0] ?? { id: 0 };
}

async function attach(client: AdminClient, { documentId }: Ref, files: { id: number }[]) {
  const draft = (await app.strapi.db
    .query(DISCLOSURE)
    .findOne({ where: { documentId, publishedAt: null } })) as { revision: number };
  const attachments = files.map(({ id }) => id);
  return client('PUT', `${PATH}/${documentId}`, { revision: draft.revision, attachments });
}

const codeOf = ({ body }: Reply) => body.error?.details?.code;

describe('files somebody else uploaded', () => {
  it('cannot be attached by their number, own ones can', async () => {
    const mine = await world.make('disclosure', 'own');
    const refused = await attach(officer, mine, [secret]);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'directory.foreign_file']);
    expect(JSON.stringify(refused.body)).not.toContain('未公开的材料');
    const { body } = await officer('GET', `${PATH}/${mine.documentId}`);
    expect(JSON.stringify(body)).not.toContain(secret.hash);
    expect((await attach(officer, mine, [await uploadAs(writer)])).status).toBe(200);
  });

  it('stay where a document of one’s own organization has them already', async () => {
    const mine = await world.make('disclosure', 'own');
    const file = await uploadAs(writer);
    expect((await attach(officer, mine, [file])).status).toBe(200);
    expect((await attach(colleague, mine, [file])).status).toBe(200);
    const another = await world.make('disclosure', 'own');
    expect((await attach(colleague, another, [file])).status).toBe(403);
  });

  it('are not deleted or moved in bulk, alone, among own ones or with their folder', async () => {
    const mine = await uploadAs(writer);
    const folder = await library.send('POST', '/upload/folders', { name: '外局', parent: null });
    const { id: folderId } = (folder.body as { data: { id: number } }).data;
    const moved = { fileIds: [secret.id], destinationFolderId: folderId };
    expect((await library.send('POST', '/upload/actions/bulk-move', moved)).status).toBe(200);
    for (const [action, body] of [
      ['bulk-delete', { fileIds: [secret.id] }],
      ['bulk-delete', { fileIds: [mine.id, secret.id] }],
      ['bulk-delete', { folderIds: [folderId] }],
      ['bulk-move', { fileIds: [secret.id], destinationFolderId: null }],
      ['bulk-move', { folderIds: [folderId], fileIds: [mine.id], destinationFolderId: null }],
    ] as const) {
      const answer = await officer('POST', `/upload/actions/${action}`, body);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'directory.foreign_file']);
    }
    expect([await exists(secret), await exists(mine)]).toEqual([true, true]);
    const own = { fileIds: [mine.id] };
    expect((await officer('POST', '/upload/actions/bulk-delete', own)).status).toBe(200);
    expect(await exists(mine)).toBe(false);
  });
});

describe('a token without full access', () => {
  it('uploads, but neither replaces, changes nor deletes files, in REST and GraphQL', async () => {
    const { key } = await makeToken(app.strapi, [
      'plugin::upload.content-api.upload',
      'plugin::upload.content-api.destroy',
    ]);
    expect((await send('/api/upload', key)).status).toBe(201);
    const info = new FormData();
    info.append('fileInfo', JSON.stringify({ caption: '改' }));
    expect((await send(`/api/upload?id=${secret.id}`, key)).status).toBe(403);
    expect((await send(`/api/upload?id=${secret.id}`, key, 'POST', info)).status).toBe(403);
    expect((await send(`/api/upload/files/${secret.id}`, key, 'DELETE', null)).status).toBe(403);
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: `mutation { deleteUploadFile(id: ${secret.id}) { name } }` }),
    });
    const { errors } = (await response.json()) as { errors?: unknown[] };
    expect(errors).toHaveLength(1);
    expect(await exists(secret)).toBe(true);
    const full = await createApiToken(app.strapi, { type: 'full-access' });
    const file = await library.upload('完全访问.pdf', Buffer.concat([PDF, Buffer.from('%full')]));
    expect((await send(`/api/upload/files/${file.id}`, full, 'DELETE', null)).status).toBe(200);
  });

  it('attaches what it uploaded and what its documents have, not the files of people or of others', async () => {
    const token = await makeToken(app.strapi, [
      'plugin::upload.content-api.upload',
      `${DISCLOSURE}.update`,
    ]);
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: token.id },
      organization: world.roots.own.documentId,
      duty: 'information_officer',
    });
    const rest = restClient(app, token.key);
    const attachByToken = async ({ documentId }: Ref, file: { id: number }) => {
      const [path, data] = [`/api/disclosures/${documentId}?status=draft`, [file.id]];
      const revision = 1;
      return (await rest.put(path, { revision, attachments: data })).status;
    };
    const [one, two, three] = [
      await world.make('disclosure', 'own'),
      await world.make('disclosure', 'own'),
      await world.make('disclosure', 'own'),
    ];
    const [uploaded] = (await send('/api/upload', token.key)).body as { id: number }[];
    expect(uploaded).toBeDefined();
    expect(await attachByToken(one, uploaded ?? secret)).toBe(200);
    expect(await attachByToken(two, uploaded ?? secret)).toBe(200);
    expect(await attachByToken(three, secret)).toBe(403);
    const theirs = await world.make('disclosure', 'foreign');
    const [other] = (await send('/api/upload', token.key)).body as { id: number }[];
    await app.strapi.documents(DISCLOSURE).update({
      documentId: theirs.documentId,
      data: { attachments: [other?.id] } as never,
    });
    expect(await attachByToken(three, other ?? secret)).toBe(403);
  });
});
