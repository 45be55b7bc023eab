import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkflowItem } from '../../../src/plugins/review/server/src/contracts/api';
import { catalogClient, CATEGORY } from '../catalog/catalog-client';
import { adminClient, type AdminClient, type Ref } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory } from '../support/make-records';
import { codeOf, DISCLOSURE, openOffice, type Office } from './support/office';

let app: TestApp;
let office: Office;
let administrator: AdminClient;
let catalog: Awaited<ReturnType<typeof catalogClient>>;
let steps: WorkflowItem['steps'];

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  administrator = adminClient(app.url, await adminLogin(app.url));
  catalog = await catalogClient(app);
  steps = (await workflow('three_reviews'))!.steps;
});
afterAll(() => app.close());

type Target = WorkflowItem['targets'][number];

async function workflow(key: string): Promise<WorkflowItem | undefined> {
  const { body } = await administrator<WorkflowItem[]>('GET', '/review/workflows');
  return body.data?.find((item) => item.key === key);
}

const put = (key: string, target: object, more: object = {}) =>
  administrator('PUT', `/review/workflows/${key}`, {
    name: key,
    track: 'standard',
    version: 0,
    steps,
    targets: [{ uid: DISCLOSURE, ...target }],
    ...more,
  });

/** A workflow of its own for a category. */
async function holdIn(key: string, category: Ref, more: object = {}): Promise<void> {
  const reply = await put(key, { categoryId: category.documentId }, more);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

const make = (extra: Record<string, unknown> = {}) => makeCategory(app.strapi, extra);
const draftIn = (category: Ref) => office.draft({ category: category.documentId });

/** Key of the workflow a submission would take. */
async function held(document: Ref): Promise<string | undefined> {
  const { offers } = await office.panel(document);
  return offers.find(({ track }) => track === 'standard')?.workflow.key;
}

const targetOf = async (key: string): Promise<Target | undefined> =>
  (await workflow(key))?.targets[0];

describe('a workflow that holds for a category', () => {
  it('goes with it to its new place, for all below it, and leaves the old place', async () => {
    const [home, elsewhere, moved] = [await make(), await make(), await make()];
    await catalog.run('move', { category: moved.documentId, newParent: home.documentId });
    const below = await make({ parent: moved.documentId });
    const beside = await make({ parent: home.documentId });
    await holdIn('goes_along', moved);
    const [inside, outside] = [await draftIn(below), await draftIn(beside)];
    expect([await held(inside), await held(outside)]).toEqual(['goes_along', 'three_reviews']);

    await catalog.run('move', { category: moved.documentId, newParent: elsewhere.documentId });
    expect([await held(inside), await held(outside)]).toEqual(['goes_along', 'three_reviews']);
    expect(await targetOf('goes_along')).toMatchObject({
      categoryId: moved.documentId,
      categoryName: moved.name,
    });
  });

  it('holds for what the category merged into, by however many steps, and says so', async () => {
    const [first, second, third] = [await make(), await make(), await make()];
    await holdIn('follows', first);
    const document = await draftIn(first);
    await catalog.run('merge', { from: first.documentId, into: second.documentId });
    expect([await held(document), await held(await draftIn(second))]).toEqual([
      'follows',
      'follows',
    ]);
    await catalog.run('merge', { from: second.documentId, into: third.documentId });
    expect(await held(await draftIn(third))).toBe('follows');
    expect(await targetOf('follows')).toMatchObject({
      categoryId: first.documentId,
      categoryName: first.name,
      mergedIntoName: third.name,
    });
    expect((await office.submit(document)).status).toBe(200);
    expect((await office.panel(document)).run?.workflowName).toBe('follows');
  });

  it('yields to what the category it came to has of its own; of several that came, the longest holds', async () => {
    const [own, first, second] = [await make(), await make(), await make()];
    await holdIn('of_a_short_road', first, {
      steps: steps.filter(({ kind }) => kind !== 'review'),
    });
    await holdIn('of_a_long_road', second);
    for (const { documentId } of [first, second]) {
      await catalog.run('merge', { from: documentId, into: own.documentId });
    }
    const document = await draftIn(own);
    expect(await held(document)).toBe('of_a_long_road');
    await holdIn('of_its_own', own, { steps: steps.filter(({ kind }) => kind !== 'review') });
    expect(await held(document)).toBe('of_its_own');
  });

  it('keeps a closed category, and holds nowhere once the category is deleted', async () => {
    const [closed, deleted, other] = [await make(), await make(), await make()];
    await holdIn('of_closed', closed);
    await holdIn('of_deleted', deleted);
    const document = await draftIn(closed);
    await catalog.run('close', { category: closed.documentId });
    expect(await held(document)).toBe('of_closed');
    await app.strapi.documents(CATEGORY).delete({ documentId: deleted.documentId });
    expect(await held(await draftIn(other))).toBe('three_reviews');
    expect(await targetOf('of_deleted')).toMatchObject({
      categoryId: deleted.documentId,
      categoryName: null,
    });
  });
});

describe('where a workflow is to hold', () => {
  it.each([
    ['review.unknown_category', 'categoryId', 'nobody'],
    ['review.unknown_category', 'categoryId', 7],
    ['review.unknown_category', 'categoryId', { $ne: null }],
    ['review.unknown_organization', 'organizationId', 'nobody'],
    ['review.unknown_organization', 'organizationId', ['a']],
    ['review.unknown_type', 'uid', 'api::organization.organization'],
  ])('%s for %s %j, and nothing is saved', async (code, field, value) => {
    const reply = await put('refused', { [field]: value });
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toBe(code);
    expect(reply.body.error?.details?.reasons?.[0]?.field).toBe(`targets.0.${field}`);
    expect(reply.body.error?.message).toContain(
      typeof value === 'string' ? value : JSON.stringify(value),
    );
    expect(await workflow('refused')).toBeUndefined();
  });

  it.each([
    ['review.targets_shape', 'targets', { targets: undefined }],
    ['review.targets_shape', 'targets', { targets: 'everywhere' }],
    ['review.unknown_type', 'targets.0.uid', { targets: ['everywhere'] }],
    ['review.unknown_track', 'track', { track: 'urgent' }],
    ['review.unknown_track', 'track', { track: undefined }],
  ])('%s at %s for %j, and the workflow stays as it was', async (code, field, more) => {
    const before = await workflow('three_reviews');
    const { name, version, track } = before!;
    const reply = await put('three_reviews', {}, { name, version, track, ...more });
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toBe(code);
    expect(reply.body.error?.details?.reasons?.[0]?.field).toBe(field);
    expect(await workflow('three_reviews')).toEqual(before);
  });

  it('goes with a workflow that is deleted, of the version that was read only', async () => {
    await holdIn('to_be_deleted', await make());
    const remove = (query: string, key = 'to_be_deleted') =>
      administrator('DELETE', `/review/workflows/${key}${query}`);
    for (const query of ['', '?version=2', '?version=x']) {
      const reply = await remove(query);
      expect([reply.status, codeOf(reply)]).toEqual([409, 'review.conflict']);
    }
    expect(await targetOf('to_be_deleted')).toBeDefined();
    expect((await remove('?version=1')).status).toBe(200);
    expect(await workflow('to_be_deleted')).toBeUndefined();
    expect((await remove('?version=1')).status).toBe(404);
  });

  it('is chosen from the categories by name, merged ones left out, by who may set workflows', async () => {
    const [gone, there] = [await make({ name: '甲乙丙并' }), await make({ name: '甲乙丙在' })];
    await catalog.run('merge', { from: gone.documentId, into: there.documentId });
    const path = `/review/categories?q=${encodeURIComponent('甲乙丙')}`;
    const { body } = await administrator<{ documentId: string }[]>('GET', path);
    expect(body.data?.map(({ documentId }) => documentId)).toEqual([there.documentId]);
    expect((await office.staff.author.client('GET', path)).status).toBe(403);
  });
});
