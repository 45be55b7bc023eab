import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminLogin } from '../harness/admin-login';
import { adminClient, assign } from '../directory/support/staff';
import { CHANGED, channelsOf, type Channel, type Target } from './support/channels';
import { DISCLOSURE, openOffice, ROAD, type Draft, type Office } from './support/office';
import { snapshot } from './support/snapshot';
import { publishableDisclosure } from '../support/make-records';

let app: TestApp;
let office: Office;
let channels: Record<string, Channel>;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  // Their authorship is then the only thing that stops them.
  await assign(app.strapi, office.staff.author, 'first_reviewer', office.organization);
  channels = channelsOf(office, {
    token: await createApiToken(app.strapi, { type: 'full-access' }),
    administrator: adminClient(app.url, await adminLogin(app.url)),
  });
});
afterAll(() => app.close());

async function edit({ documentId }: Draft): Promise<void> {
  const { revision } = await rowOf(documentId);
  const path = `/content-manager/collection-types/${DISCLOSURE}/${documentId}`;
  const reply = await office.staff.author.client('PUT', path, {
    revision,
    summary: '批准后的改动。',
  });
  expect(reply.status).toBe(200);
}

/** How far a document has come before somebody tries to publish it. */
const STATES: Record<string, (document: Draft) => Promise<void>> = {
  'no run': () => Promise.resolve(),
  'an open run': async (document) => {
    await office.submit(document);
    await office.approve(document, office.staff.first_reviewer);
  },
  'approved, then edited': async (document) => {
    await office.approveAll(document);
    await edit(document);
  },
  'approved by its author': async (document) => {
    await office.submit(document);
    for (let step = 0; step < ROAD.length; step += 1) {
      await office.approve(document, office.staff.author);
    }
  },
  'approved, unchanged': (document) => office.approveAll(document),
};

async function rowOf(documentId: string): Promise<{ revision: number }> {
  return (await app.strapi.db
    .query(DISCLOSURE)
    .findOne({ where: { documentId, publishedAt: null } })) as { revision: number };
}

async function targetIn(state: string): Promise<Target> {
  const document = await office.draft();
  await STATES[state]?.(document);
  const { revision } = await rowOf(document.documentId);
  const data = publishableDisclosure(office.organization, office.category, { revision: undefined });
  return { documentId: document.documentId, revision, data };
}

const countPublished = () =>
  app.strapi.db.query(DISCLOSURE).count({ where: { publishedAt: { $notNull: true } } });

const CHANNELS = [
  'admin publish',
  'admin bulk publish',
  'admin publish with a changed body',
  'admin publish with a changed body by who may edit',
  'admin publish of a new document',
  'REST POST',
  'REST PUT of the same content',
  'REST PUT of other content',
  'REST PUT with publishedAt',
  'GraphQL create',
  'GraphQL update',
  'update with status',
  'create with status',
  'clone with status',
  'entity service',
  'REST DELETE',
  'GraphQL delete',
  'discard',
  'schedule',
  'import by nobody in particular',
];

describe.each(Object.keys(STATES))('%s', (state) => {
  it('every channel publishes it only if that is what was approved, and leaves everything as it was', async () => {
    expect(Object.keys(channels)).toEqual(expect.arrayContaining(CHANNELS));
    const wrong: string[] = [];
    // What was refused left everything as it was, so the next channel may try the same document.
    let target = await targetIn(state);
    for (const [name, channel] of Object.entries(channels)) {
      const before = await snapshot(app.strapi);
      const published = await countPublished();
      await channel.attempt(target);
      const isPublished = (await countPublished()) > published;
      const mayPublish = state === 'approved, unchanged' && channel.publishesAsIs;
      if (isPublished !== mayPublish) wrong.push(`${name}: published ${isPublished}`);
      const { changesDrafts = false } = channel;
      if (!isPublished && !changesDrafts && (await snapshot(app.strapi)) !== before) {
        wrong.push(`${name}: left traces`);
      }
      if (isPublished || changesDrafts) target = await targetIn(state);
    }
    expect(wrong).toEqual([]);
    const where = { publishedAt: { $notNull: true }, summary: CHANGED };
    expect(await app.strapi.db.query(DISCLOSURE).count({ where })).toBe(0);
  });
});
