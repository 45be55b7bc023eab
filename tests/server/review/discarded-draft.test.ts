import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assign, makePerson, signIn } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  codeOf,
  DISCLOSURE,
  openOffice,
  takeBack,
  type Colleague,
  type Draft,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

async function published(extra: Record<string, unknown> = {}): Promise<Draft> {
  const document = await office.draft(extra);
  await office.approveAll(document);
  expect((await office.publish(document)).status).toBe(200);
  return document;
}

async function discard({ documentId }: Draft): Promise<void> {
  const { revision } = (await app.strapi.db
    .query(DISCLOSURE)
    .findOne({ where: { documentId, publishedAt: null } })) as Draft;
  const path = `/content-manager/collection-types/${DISCLOSURE}/${documentId}/actions/discard`;
  const reply = await office.staff.author.client('POST', path, { revision });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

async function contributors({ documentId }: Draft): Promise<number> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: unknown[] }>(
    'select 1 from zhaoshi_review.contributions where document_id = ?',
    [documentId],
  );
  return rows.length;
}

describe('a discarded draft', () => {
  it.each(['open', 'approved'])(
    'ends a run that is %s, and what is public may be published and restored as it is',
    async (state) => {
      const document = await published();
      await office.change(document, { summary: '将被放弃的改动。' });
      if (state === 'approved') await office.approveAll(document);
      else await office.submit(document);
      expect((await office.panel(document)).run?.state).toBe(state);
      await discard(document);
      const { run, can } = await office.panel(document, office.staff.publisher);
      expect(run?.state).toBe('cancelled');
      expect(run?.records[0]).toMatchObject({ action: 'withdraw', because: 'discardDraft' });
      expect(can.publish.allowed).toBe(true);
      expect(codeOf(await office.submit(document))).toBe('review.unchanged_since_approval');

      const again = await office.publish(document);
      expect(again.status, JSON.stringify(again.body)).toBe(200);
      expect(await takeBack(app, document, { reason: 'error' })).toBeNull();
      expect(await takeBack(app, document, 'restore')).toBeNull();
    },
  );

  it('does not let through what was discarded, once somebody writes it again', async () => {
    const document = await published();
    await office.change(document, { summary: '将被放弃的改动。' });
    await office.submit(document);
    await discard(document);
    await office.change(document, { summary: '将被放弃的改动。' });
    expect(codeOf(await office.publish(document))).toBe('review.not_approved_cancelled');
  });

  it('leaves no authors: whoever wrote in it may review what others write afterwards', async () => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'first_reviewer', office.organization);
    await assign(app.strapi, person, 'information_officer', office.organization);
    const reviewer: Colleague = { ...person, client: await signIn(app, person) };
    const document = await published();
    const changed = await office.change(document, { summary: '将被放弃的改动。' }, reviewer);
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(await contributors(document)).toBe(1);
    await discard(document);
    expect(await contributors(document)).toBe(0);
    await office.change(document, { summary: '另一个人的改动。' });
    await office.submit(document);
    expect((await office.approve(document, reviewer)).status).toBe(200);
  });

  it('of a text with a link to what is not public: it counts as what was approved', async () => {
    const target = await office.draft();
    const document = await published({ amends: [target.documentId] });
    await office.change(document, { summary: '将被放弃的改动。' });
    await discard(document);
    const reply = await office.publish(document);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  });
});

describe('approvals made up for', () => {
  it('are given also where the publication left a link out', async () => {
    const { staff } = office;
    const target = await office.draft();
    const document = await office.draft({ amends: [target.documentId] });
    await office.submit(document, { track: 'emergency', note: '突发停水，须立即告知居民。' });
    await office.approve(document, staff.secrecy_reviewer);
    await office.approve(document, staff.final_reviewer);
    expect((await office.publish(document)).status).toBe(200);
    const reply = await office.approve(document, staff.first_reviewer);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  });
});
