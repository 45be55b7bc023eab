import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { withdraw } from '../support/withdraw';

const DISCLOSURE = 'api::disclosure.disclosure';
const ORGANIZATION = 'api::organization.organization';
const OTHER_ID = 'zzzzzzzzzzzzzzzzzzzzzzzz';
const LONG_AGO = '2001-01-01T00:00:00.000Z';
const collection = (uid: string) => `/content-manager/collection-types/${uid}`;

let app: TestApp;
let manage: ReturnType<typeof adminClient>;
let organization: { documentId: string; code?: string | null };
let category: { documentId: string };

beforeAll(async () => {
  app = await createTestApp();
  manage = adminClient(app, await adminLogin(app.url));
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
});
afterAll(() => app.close());

const documents = () => app.strapi.documents(DISCLOSURE);
const dataOf = () => publishableDisclosure(organization, category);

async function makeDraft(): Promise<string> {
  return (await documents().create({ data: dataOf() as never })).documentId;
}

type Row = { id: number; title: string; locale: string | null; publishedAt: string | null };

const rowsOf = (documentId: string): Promise<Row[]> =>
  app.strapi.db.query(DISCLOSURE).findMany({ where: { documentId } });

/** Everything of a row that a body might claim and only Strapi gives. */
const claims = (id: number) => ({
  id,
  documentId: OTHER_ID,
  locale: 'zz',
  createdAt: LONG_AGO,
  updatedAt: LONG_AGO,
  publishedAt: LONG_AGO,
});

describe('a body cannot say which document it is', () => {
  it.each(['', '/actions/publish'])('when saved in the admin%s', async (action) => {
    const [documentId, other] = [await makeDraft(), await makeDraft()];
    const [foreign] = await rowsOf(other);
    const answer = await manage(
      action ? 'POST' : 'PUT',
      `${collection(DISCLOSURE)}/${documentId}${action}`,
      { ...claims(foreign?.id ?? 0), title: '改过', revision: 1 },
    );
    expect(answer.status, JSON.stringify(answer)).toBe(200);
    expect(answer.data.documentId).toBe(documentId);
    const rows = await rowsOf(documentId);
    expect(rows).toHaveLength(action ? 2 : 1);
    for (const row of rows) {
      expect(row).toMatchObject({ title: '改过', locale: null });
      expect(Object.values(row)).not.toContain(LONG_AGO);
    }
    expect(await rowsOf(OTHER_ID)).toEqual([]);
    expect(await rowsOf(other)).toEqual([foreign]);
  });

  it('when created or cloned in the admin', async () => {
    const existing = await makeDraft();
    const created = await manage('POST', collection(DISCLOSURE), {
      ...dataOf(),
      documentId: existing,
    });
    expect(created.status).toBe(201);
    expect(created.data.documentId).not.toBe(existing);
    const cloned = await manage('POST', `${collection(DISCLOSURE)}/clone/${existing}`, {
      ...dataOf(),
      ...claims(1),
    });
    expect(cloned.status).toBe(200);
    expect([existing, OTHER_ID]).not.toContain(cloned.data.documentId);
    expect(await rowsOf(existing)).toHaveLength(1);
  });

  it('nor can a call that creates a new one', async () => {
    type Numbered = { documentId: string; indexNumber: string };
    const publish = async (documentId?: string) => {
      const params = { data: dataOf(), status: 'published', documentId };
      return (await documents().create(params as never)) as unknown as Numbered;
    };
    const first = await publish();
    const second = await publish(first.documentId);
    expect(second.documentId).not.toBe(first.documentId);
    expect(second.indexNumber).not.toBe(first.indexNumber);
  });

  it('when it would take the place of a withdrawn and deleted document', async () => {
    const withdrawn = await makeDraft();
    await documents().publish({ documentId: withdrawn });
    await withdraw(app.strapi, withdrawn);
    await documents().delete({ documentId: withdrawn });
    const mine = await makeDraft();
    const path = `${collection(DISCLOSURE)}/${mine}`;
    const saved = await manage('PUT', path, { revision: 1, documentId: withdrawn });
    expect(saved.data.documentId).toBe(mine);
    expect(await rowsOf(withdrawn)).toEqual([]);
  });

  it('so an organization keeps its id, and its numbers go on', async () => {
    const publish = () => documents().create({ data: dataOf() as never, status: 'published' });
    const before = await publish();
    const path = `${collection(ORGANIZATION)}/${organization.documentId}`;
    const { data } = await manage('PUT', path, { address: '新址', documentId: OTHER_ID });
    expect(data).toMatchObject({ documentId: organization.documentId, address: '新址' });
    const serial = (document: object) =>
      Number((document as { indexNumber: string }).indexNumber.slice(-5));
    expect(serial(await publish())).toBe(serial(before) + 1);
  });
});
