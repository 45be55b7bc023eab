import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization } from '../support/make-records';
import { restClient } from '../support/rest';
import { catalogClient, DISCLOSURE, filing, publicationOf } from './catalog-client';

let app: TestApp;
let catalog: Awaited<ReturnType<typeof catalogClient>>;
let rest: ReturnType<typeof restClient>;

beforeAll(async () => {
  app = await createTestApp();
  catalog = await catalogClient(app);
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
});
afterAll(() => app?.close());

const unit = (extra: Record<string, unknown> = {}) => makeOrganization(app.strapi, extra);
const column = (owner: { documentId: string }, extra: Record<string, unknown> = {}) =>
  makeCategory(app.strapi, { responsibleOrganization: owner.documentId, ...extra });
const responsible = async (category: { documentId: string }) =>
  (await catalog.history(category.documentId))[0]?.responsibleOrganizationId;

describe('merging organizations', () => {
  it('hands columns over, moves subordinates, and keeps publications and numbers with the publisher', async () => {
    const [from, into] = [await unit(), await unit()];
    const child = await unit({ parent: from.documentId });
    const category = await column(from);
    const documentId = await filing(app, from).published(category);
    const before = await publicationOf(app, documentId);
    const request = { from: from.documentId, into: into.documentId };
    expectRefusal(
      await catalog.attempt('merge-organizations', request),
      'organization.has_subordinates',
    );
    const outcome = await catalog.run('merge-organizations', {
      ...request,
      subordinatesTo: into.documentId,
    });
    expect(outcome.organizations.map(({ change }) => change)).toEqual(['ended', 'moved']);
    expect(outcome.categories).toMatchObject([
      {
        before: { responsibleOrganizationId: from.documentId },
        after: { responsibleOrganizationId: into.documentId },
      },
    ]);
    const record = await rest.get(`/api/organizations/${from.documentId}?populate=successor`);
    expect(record.data).toMatchObject({
      operatingStatus: 'merged',
      successor: { documentId: into.documentId },
    });
    const moved = await rest.get(`/api/organizations/${child.documentId}?populate=parent`);
    expect(moved.data).toMatchObject({ parent: { documentId: into.documentId } });
    expect(await responsible(category)).toBe(into.documentId);
    expect(await publicationOf(app, documentId)).toEqual(before);
  });

  it('lets nothing new be published by the merged one, and lets its old items be corrected', async () => {
    const [from, into] = [await unit(), await unit()];
    const category = await column(from);
    const file = filing(app, from);
    const old = await file.published(category);
    const draft = await file.draft(category);
    await catalog.run('merge-organizations', { from: from.documentId, into: into.documentId });
    const documents = app.strapi.documents(DISCLOSURE);
    await expect(documents.publish({ documentId: draft })).rejects.toMatchObject({
      details: { code: 'disclosure.organization_inactive' },
    });
    await documents.publish({ documentId: old });
  });
});

describe('abolishing an organization', () => {
  it('closes its columns, the deepest first', async () => {
    const organization = await unit();
    const parent = await column(organization);
    const child = await column(organization, { parent: parent.documentId });
    const request = { organization: organization.documentId, columns: 'close' };
    const rehearsal = await catalog.run('abolish-organization', { ...request, dryRun: true });
    expect(rehearsal.categories).toHaveLength(2);
    expect((await catalog.history(child.documentId))[0]?.state).toBe('open');
    await catalog.run('abolish-organization', { ...request, on: '2026-10-01' });
    for (const category of [parent, child]) {
      expect((await catalog.history(category.documentId))[0]).toMatchObject({
        state: 'closed',
        operation: { kind: 'abolish-organization', effectiveOn: '2026-10-01' },
      });
    }
    const { data } = await rest.get(`/api/organizations/${organization.documentId}`);
    expect(data.operatingStatus).toBe('abolished');
  });

  it('or hands them over', async () => {
    const [organization, heir] = [await unit(), await unit()];
    const category = await column(organization);
    await catalog.run('abolish-organization', {
      organization: organization.documentId,
      columns: { transferTo: heir.documentId },
    });
    expect(await responsible(category)).toBe(heir.documentId);
    expect((await catalog.history(category.documentId))[0]?.state).toBe('open');
  });

  it('is refused where somebody else goes on below its column, and then changes nothing', async () => {
    const [organization, other] = [await unit(), await unit()];
    const parent = await column(organization);
    await column(other, { parent: parent.documentId });
    const body = { organization: organization.documentId, columns: 'close' };
    expectRefusal(await catalog.attempt('abolish-organization', body), 'catalog.has_open_children');
    const { data } = await rest.get(`/api/organizations/${organization.documentId}`);
    expect(data.operatingStatus).toBe('active');
  });

  it('by hand is refused while it is in charge of columns or subordinates', async () => {
    const organization = await unit();
    await column(organization);
    await unit({ parent: organization.documentId });
    const answer = await rest.put(`/api/organizations/${organization.documentId}`, {
      operatingStatus: 'abolished',
    });
    expectRefusal(answer, 'organization.has_open_columns');
    expect(answer.error.details.reasons?.map(({ code }) => code)).toEqual([
      'organization.has_open_columns',
      'organization.has_subordinates',
    ]);
  });
});

it.each([
  ['merge-organizations', 'organization.unknown', { from: 'nobody', into: 'nobody' }],
  ['merge-organizations', 'request.required', { from: 'nobody' }],
  ['abolish-organization', 'organization.columns_choice', { organization: 'x' }],
  ['abolish-organization', 'organization.columns_choice', { organization: 'x', columns: 'burn' }],
  ['abolish-organization', 'organization.unknown', { organization: 'x', columns: 'close' }],
])('%s says %s to a request that does not fit', async (kind, code, body) => {
  expectRefusal(await catalog.attempt(kind, body), code);
});

it('one that has ended neither ends again nor takes over', async () => {
  const [gone, active] = [await unit(), await unit()];
  await catalog.run('abolish-organization', { organization: gone.documentId, columns: 'close' });
  const merge = (from: string, into: string) =>
    catalog.attempt('merge-organizations', { from, into });
  expectRefusal(await merge(gone.documentId, active.documentId), 'organization.already_ended');
  expectRefusal(await merge(active.documentId, gone.documentId), 'organization.heir_not_active');
  expectRefusal(
    await merge(active.documentId, active.documentId),
    'organization.successor_is_itself',
  );
});
