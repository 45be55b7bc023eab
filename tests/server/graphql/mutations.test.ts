import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenPermissions } from '../directory/support/role-table';
import { directory, makeToken } from '../directory/support/staff';
import { makeWorld, type World } from '../directory/support/world';
import { createTestApp, type TestApp } from '../harness/create-test-app';

const DISCLOSURE = 'api::disclosure.disclosure';
let app: TestApp;
let world: World;
let key: string;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  const token = await makeToken(app.strapi, tokenPermissions('information_officer'));
  key = token.key;
  await directory(app.strapi, 'assignments').create({
    holder: { kind: 'token', tokenId: token.id },
    organization: world.roots.own.documentId,
    duty: 'information_officer',
  });
});
afterAll(() => app.close());

type Answer = { documentId: string; title: string; interprets: { title: string }[] };

async function mutate(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: { answer: Answer } };
  expect(body, JSON.stringify(body)).not.toHaveProperty('errors');
  return (body.data as { answer: Answer }).answer;
}

const create = (status: string, data: Record<string, unknown>) =>
  mutate(
    `mutation ($data: DisclosureInput!) {
      answer: createDisclosure(status: ${status}, data: $data) { documentId title interprets { title } }
    }`,
    { data },
  );

const update = (documentId: string, status: string, data: Record<string, unknown>) =>
  mutate(
    `mutation ($documentId: ID!, $data: DisclosureInput!) {
      answer: updateDisclosure(documentId: $documentId, status: ${status}, data: $data) {
        documentId title interprets { title }
      }
    }`,
    { documentId, data },
  );

const countPublished = (document: { documentId: string }) =>
  world.countPublished('disclosure', document);

describe('a token that may write but not read drafts', () => {
  it('creates a draft when it asks for a draft', async () => {
    const created = await create('DRAFT', await world.dataFor('disclosure', 'own'));
    expect(await world.read('disclosure', created)).toMatchObject({ title: created.title });
    expect(await countPublished(created)).toBe(0);
  });

  it('saves a draft when it asks for a draft, and publishes only when it says so', async () => {
    const draft = await world.make('disclosure', 'own');
    await update(draft.documentId, 'DRAFT', { title: '还是草稿', revision: 1 });
    expect(await countPublished(draft)).toBe(0);
    await update(draft.documentId, 'PUBLISHED', { title: '公开了', revision: 2 });
    expect(await countPublished(draft)).toBe(1);
    await update(draft.documentId, 'DRAFT', { title: '公开后又改', revision: 3 });
    const where = { documentId: draft.documentId, publishedAt: { $notNull: true } };
    expect(await app.strapi.db.query(DISCLOSURE).findOne({ where })).toMatchObject({
      title: '公开了',
    });
  });

  it('sees no drafts among the relations of what it wrote', async () => {
    const linked = await world.make('disclosure', 'own');
    const data = await world.dataFor('disclosure', 'own');
    const created = await create('DRAFT', { ...data, interprets: [linked.documentId] });
    expect(created.interprets).toEqual([]);
    const published = await update(created.documentId, 'PUBLISHED', { revision: 1 });
    expect(published.interprets).toEqual([]);
  });
});
