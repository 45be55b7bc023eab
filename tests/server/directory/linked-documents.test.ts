import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { restClient } from '../support/rest';
import { PDF } from '../files/media-library';
import {
  adminClient,
  assign,
  directory,
  makePerson,
  makeToken,
  PASSWORD,
  signIn,
  type AdminClient,
  type Person,
  type Ref,
} from './support/staff';
import { makeWorld, uidOf, type World } from './support/world';

const DISCLOSURE = uidOf('disclosure');
const PATH = '/content-manager/collection-types/api::disclosure.disclosure';
const SECRET = '只有外局自己知道的草稿正文';

let app: TestApp;
let world: World;
let root: AdminClient;
let writer: Person;
let officer: AdminClient;
let reviewer: AdminClient;
/** A draft of the own bureau, and one of the foreign bureau; the administrator has linked each to the other. */
let own: Ref;
let foreign: Ref;

type Row = { id: number; revision: number; title: string };

const draftOf = async ({ documentId }: Ref) =>
  (await app.strapi.db
    .query(DISCLOSURE)
    .findOne({ where: { documentId, publishedAt: null } })) as Row;

const revisionOf = async (document: Ref) => ({ revision: (await draftOf(document)).revision });

async function save(client: AdminClient, document: Ref, data: object) {
  const body = { ...(await revisionOf(document)), ...data };
  return client('PUT', `${PATH}/${document.documentId}`, body);
}

async function makeSecret(): Promise<Ref> {
  const made = await world.make('disclosure', 'foreign');
  await app.strapi
    .documents(DISCLOSURE)
    .update({ documentId: made.documentId, data: { body: SECRET } as never });
  return made;
}

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  root = adminClient(app.url, await adminLogin(app.url));
  writer = await makePerson(app.strapi);
  const reader = await makePerson(app.strapi);
  await assign(app.strapi, writer, 'information_officer', world.roots.own);
  await assign(app.strapi, reader, 'first_reviewer', world.roots.own);
  officer = await signIn(app, writer);
  reviewer = await signIn(app, reader);
  [own, foreign] = [await world.make('disclosure', 'own'), await makeSecret()];
  const to = ({ documentId }: Ref) => ({ connect: [{ documentId }] });
  expect((await save(root, own, { interprets: to(foreign) })).status).toBe(200);
  expect((await save(root, foreign, { amends: to(own) })).status).toBe(200);
});
afterAll(() => app.close());

/** Every answer that leads from the own document to the foreign draft. */
const query = () => `filters[documentId][$eq]=${own.documentId}`;

describe('what documents are linked with', () => {
  it.each([
    ['the list', () => `${PATH}?${query()}&populate[interprets]=*`],
    ['the other side', () => `${PATH}?${query()}&populate[amendedBy]=*`],
    ['named fields', () => `${PATH}?${query()}&populate[interprets][fields][0]=body`],
    ['one document', () => `${PATH}/${own.documentId}?populate[interprets]=*`],
    ['a detour', () => `${PATH}?${query()}&populate[interprets][populate][interprets]=*`],
    ['the panel', () => `/publication/documents/${DISCLOSURE}/${own.documentId}`],
    ['the field', () => `/content-manager/relations/${DISCLOSURE}/${own.documentId}/interprets`],
  ])('shows no foreign drafts: %s', async (_way, path) => {
    const { title } = await draftOf(foreign);
    for (const client of [officer, reviewer]) {
      const { status, body } = await client('GET', path());
      expect(status).toBe(200);
      const text = JSON.stringify(body);
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(title);
    }
    const everything = JSON.stringify((await root('GET', path())).body);
    expect(everything.includes(title) || everything.includes(SECRET)).toBe(true);
  });

  it('shows own drafts as before', async () => {
    const [a, b] = [await world.make('disclosure', 'own'), await world.make('disclosure', 'own')];
    const interprets = { connect: [{ documentId: b.documentId }] };
    expect((await save(officer, a, { interprets })).status).toBe(200);
    const { body } = await officer(
      'GET',
      `${PATH}?filters[interprets][documentId][$eq]=${b.documentId}&populate[interprets]=*`,
    );
    expect(body.results?.map(({ documentId }) => documentId)).toEqual([a.documentId]);
    expect(JSON.stringify(body)).toContain((await draftOf(b)).title);
  });

  it('is no oracle: conditions and orders about foreign drafts tell nothing', async () => {
    const total = async (client: AdminClient, condition: string) => {
      const { status, body } = await client('GET', `${PATH}?${query()}&${condition}`);
      expect(status).toBe(200);
      return body.pagination?.total;
    };
    const right = `filters[interprets][body][$contains]=${encodeURIComponent(SECRET)}`;
    expect(await total(root, right)).toBe(1);
    expect(await total(officer, right)).toBe(0);
    expect(await total(officer, right.replace('[body]', '[$not][body]'))).toBe(0);
    expect(await total(officer, 'filters[interprets][id][$notNull]=true')).toBe(1);
    expect(await total(officer, 'sort=interprets.body:asc')).toBe(1);
  });

  it('is asked through files and folders in vain', async () => {
    const session = await adminLogin(app.url, { email: writer.email, password: PASSWORD });
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(PDF)]), '信息员的附件.pdf');
    const response = await fetch(`${app.url}/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session}` },
      body: form,
    });
    const [file] = (await response.json()) as { id: number }[];
    const secret = await makeSecret();
    expect((await save(root, secret, { attachments: [file?.id] })).status).toBe(200);
    for (const path of [
      '/upload/files?populate=related',
      '/upload/files?populate[related]=true',
      `/upload/files/${file?.id}?populate=related`,
      '/upload/folders?populate[files]=*',
    ]) {
      const { status, body } = await officer('GET', path);
      expect(status, path).toBe(200);
      expect(JSON.stringify(body), path).not.toContain(SECRET);
    }
  });
});

describe('new links', () => {
  it.each([
    ['by id', ({ id }: Row) => ({ connect: [{ id }] })],
    ['by id alone', ({ id }: Row) => [id]],
    ['instead of others', ({ id }: Row) => ({ set: [{ id }] })],
  ])('to a foreign draft are refused, and nothing is written: %s', async (_way, link) => {
    const mine = await world.make('disclosure', 'own');
    const answer = await save(officer, mine, { interprets: link(await draftOf(foreign)) });
    expect(answer.status).toBe(403);
    expect(answer.body.error?.details?.code).toBe('directory.outside_scope');
    expect((await draftOf(mine)).revision).toBe(1);
  });

  it('to what is public are allowed', async () => {
    const publicOne = await world.make('disclosure', 'foreign');
    const { documentId } = publicOne;
    await app.strapi.documents(DISCLOSURE).publish({ documentId } as never);
    const mine = await world.make('disclosure', 'own');
    const link = { connect: [{ documentId }] };
    expect((await save(officer, mine, { interprets: link })).status).toBe(200);
  });
});

describe('a token assigned to its bureau', () => {
  it('neither links to a foreign draft, nor is answered one', async () => {
    const token = await makeToken(app.strapi, [`${DISCLOSURE}.update`, `${DISCLOSURE}.find`]);
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: token.id },
      organization: world.roots.own.documentId,
      duty: 'information_officer',
    });
    const rest = restClient(app, token.key);
    const path = `/api/disclosures/${own.documentId}?status=draft&populate[interprets]=true`;
    const saved = await rest.put(path, { ...(await revisionOf(own)), title: '令牌改过的标题' });
    expect(saved.status).toBe(200);
    expect(JSON.stringify(saved)).not.toContain(SECRET);
    const link = { interprets: { connect: [{ documentId: (await makeSecret()).documentId }] } };
    const refused = await rest.put(path, { ...(await revisionOf(own)), ...link });
    expect(refused.status).toBe(403);
    expect(refused.error.details.code).toBe('directory.outside_scope');
  });
});
