import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { restClient } from '../support/rest';
import {
  adminClient,
  assign,
  directory,
  makePerson,
  makeToken,
  signIn,
  type AdminClient,
  type Ref,
  type Reply,
} from './support/staff';
import { makeWorld, uidOf, type World } from './support/world';

const PATH = '/content-manager/collection-types/api::disclosure.disclosure';

let app: TestApp;
let world: World;
let root: AdminClient;
let officer: AdminClient;
let publisher: AdminClient;
let own: Ref;
let foreign: Ref;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  root = adminClient(app.url, await adminLogin(app.url));
  const [writer, signer] = [await makePerson(app.strapi), await makePerson(app.strapi)];
  await assign(app.strapi, writer, 'information_officer', world.roots.own);
  await assign(app.strapi, signer, 'final_reviewer', world.roots.own);
  officer = await signIn(app, writer);
  publisher = await signIn(app, signer);
  own = await world.make('disclosure', 'own');
  foreign = await world.make('disclosure', 'foreign');
});
afterAll(() => app.close());

function expectOutside(answer: Reply, code = 'directory.outside_scope') {
  expect(answer.status, JSON.stringify(answer)).toBe(403);
  expect(answer.body.error?.details?.code).toBe(code);
  expect(answer.body.error?.details?.message?.zh).toMatch(/\p{Script=Han}/u);
}

const draftOf = async ({ documentId }: Ref) =>
  (await app.strapi.db
    .query(uidOf('disclosure'))
    .findOne({ where: { documentId, publishedAt: null } })) as {
    organizationKey: string;
    title: string;
    revision: number | null;
  };

const revisionOf = async (document: Ref) => {
  const { revision } = await draftOf(document);
  return revision ? { revision } : {};
};

describe('whose a document is', () => {
  it('cannot be changed to a foreign organization, nothing is half-written', async () => {
    const before = await draftOf(own);
    const answer = await officer('PUT', `${PATH}/${own.documentId}`, {
      ...(await revisionOf(own)),
      title: '移走',
      organization: { connect: [{ documentId: world.roots.foreign.documentId }] },
    });
    expectOutside(answer);
    expect(await draftOf(own)).toEqual(before);
  });

  it('has to be said, and may be changed within one’s own', async () => {
    const nobody = await officer('PUT', `${PATH}/${own.documentId}`, {
      ...(await revisionOf(own)),
      organization: { set: [] },
    });
    expect(nobody.status).toBe(400);
    expect(nobody.body.error?.details?.code).toBe('directory.organization_required');
    const answer = await officer('PUT', `${PATH}/${own.documentId}`, {
      ...(await revisionOf(own)),
      organization: { set: [{ documentId: world.roots.own.documentId }] },
    });
    expect(answer.status, JSON.stringify(answer)).toBe(200);
    expect((await draftOf(own)).organizationKey).toBe(world.roots.own.documentId);
  });

  it('a foreign document cannot be pulled in', async () => {
    const answer = await officer('PUT', `${PATH}/${foreign.documentId}`, {
      organization: { set: [{ documentId: world.roots.own.documentId }] },
    });
    expect(answer.status).toBe(403);
  });

  it('a foreign document cannot be copied to be read', async () => {
    const answer = await officer('POST', `${PATH}/clone/${foreign.documentId}`, {
      title: '抄来的',
      organization: { set: [{ documentId: world.roots.own.documentId }] },
    });
    expectOutside(answer);
    expect(JSON.stringify(answer)).not.toContain((await draftOf(foreign)).title);
  });
});

describe('bulk actions', () => {
  it('publishes one’s own documents and none of a list with a foreign one', async () => {
    const [a, b] = [await world.make('disclosure', 'own'), await world.make('disclosure', 'own')];
    const bulk = (documentIds: string[]) =>
      publisher('POST', `${PATH}/actions/bulkPublish`, { documentIds });
    expect((await bulk([a.documentId, foreign.documentId])).status).toBe(403);
    const published = (ids: string[]) =>
      app.strapi.db
        .query(uidOf('disclosure'))
        .count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } });
    expect(await published([a.documentId, foreign.documentId])).toBe(0);
    expect((await bulk([a.documentId, b.documentId])).status).toBe(200);
    expect(await published([a.documentId, b.documentId])).toBe(2);
  });

  it('deletes one’s own drafts, not foreign ones, and not what is public', async () => {
    const mine = await world.make('disclosure', 'own');
    const publicOne = await world.make('disclosure', 'own');
    await app.strapi
      .documents(uidOf('disclosure'))
      .publish({ documentId: publicOne.documentId } as never);
    const bulk = (documents: Ref[]) =>
      officer('POST', `${PATH}/actions/bulkDelete`, {
        documentIds: documents.map(({ documentId }) => documentId),
      });
    expect((await bulk([mine, foreign])).status).toBe(403);
    expectOutside(await bulk([mine, publicOne]), 'directory.public_needs_publisher');
    expect(await draftOf(mine)).not.toBeNull();
    expect((await bulk([mine])).status).toBe(200);
    expect(await draftOf(mine)).toBeNull();
  });

  it('the dialog before bulk publishing shows no foreign drafts', async () => {
    const { body } = await publisher('POST', `${PATH}/actions/bulkFindForValidation`, {
      documentIds: [own.documentId, foreign.documentId],
    });
    expect(JSON.stringify(body)).toContain(own.documentId);
    expect(JSON.stringify(body)).not.toContain(foreign.documentId);
  });
});

describe('lists, counts, widgets and exports', () => {
  it('the list and its total hold the own documents only, whatever is filtered', async () => {
    const all = await app.strapi.db.query(uidOf('disclosure')).findMany({
      where: { publishedAt: null },
      populate: { organization: { populate: { parent: true } } },
    });
    const isOwn = (row: { organization: { documentId: string; parent: Ref | null } }) =>
      [row.organization.documentId, row.organization.parent?.documentId].includes(
        world.roots.own.documentId,
      );
    const mine = (all as Parameters<typeof isOwn>[0][]).filter(isOwn).length;
    expect(mine).toBeGreaterThan(0);
    expect(mine).toBeLessThan(all.length);
    const { body } = await officer('GET', `${PATH}?pageSize=100`);
    expect(body.pagination?.total).toBe(mine);
    const attack = await officer(
      'GET',
      `${PATH}?filters[$or][0][documentId][$eq]=${foreign.documentId}&filters[$or][1][id][$gt]=0`,
    );
    expect(JSON.stringify(attack.body)).not.toContain(foreign.documentId);
    const modified = await officer('GET', `${PATH}?publicationStatusFilter=published-modified`);
    expect(JSON.stringify(modified.body)).not.toContain(foreign.documentId);
  });

  it('the home page counts and shows the own documents only', async () => {
    const counts = await officer<{ draft: number }>(
      'GET',
      '/content-manager/homepage/count-documents',
    );
    const all = await root<{ draft: number }>('GET', '/content-manager/homepage/count-documents');
    expect(counts.status).toBe(200);
    expect(counts.body.data?.draft).toBeLessThan(all.body.data?.draft ?? 0);
    const { body } = await officer('GET', `${PATH}?pageSize=100&status=draft`);
    const drafts = (body.results as { status?: string }[] | undefined)?.filter(
      ({ status }) => status === 'draft',
    );
    expect(counts.body.data?.draft).toBe(drafts?.length);
    const recent = await officer('GET', '/content-manager/homepage/recent-documents?action=update');
    expect(recent.status).toBe(200);
    expect(JSON.stringify(recent.body)).not.toContain(foreign.documentId);
  });

  it('a plugin that exports through the Document Service in a person’s request is limited too', async () => {
    const path = `/clock/disclosures/${foreign.documentId}`;
    expect((await officer('GET', path)).status).toBe(404);
    expect((await officer('GET', `/clock/disclosures/${own.documentId}`)).status).toBe(200);
  });

  it('the picker of the organization offers own ones, other organizations only where they do not decide', async () => {
    const relations = '/content-manager/relations/api::disclosure.disclosure';
    const foreignId = world.roots.foreign.documentId;
    const offered = await officer('GET', `${relations}/organization?pageSize=100`);
    expect(JSON.stringify(offered.body)).toContain(world.roots.own.documentId);
    expect(JSON.stringify(offered.body)).not.toContain(foreignId);
    const searched = await officer('GET', `${relations}/organization?_q=外局&pageSize=100`);
    expect(searched.body.results).toEqual([]);
    const joint = await officer('GET', `${relations}/jointOrganizations?_q=外局&pageSize=100`);
    expect(JSON.stringify(joint.body)).toContain(foreignId);
    const everything = await root('GET', `${relations}/organization?_q=外局&pageSize=100`);
    expect(JSON.stringify(everything.body)).toContain(foreignId);
  });
});

describe('duties do not lend each other their organizations', () => {
  it('who writes for one bureau and reviews for another writes for the first only', async () => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'information_officer', world.roots.own);
    await assign(app.strapi, person, 'first_reviewer', world.roots.foreign);
    const both = await signIn(app, person);
    expect((await both('GET', `${PATH}/${foreign.documentId}`)).status).toBe(200);
    const change = { title: '越权' };
    expect((await both('PUT', `${PATH}/${foreign.documentId}`, change)).status).toBe(403);
    const created = await both('POST', PATH, await world.dataFor('disclosure', 'foreign'));
    expectOutside(created);
  });

  it('an assignment that ended yesterday or begins tomorrow opens nothing, one without subordinates not those below', async () => {
    const today = shanghaiDay(Date.now());
    const person = await makePerson(app.strapi);
    const duty = 'information_officer';
    await assign(app.strapi, person, duty, world.roots.own, { includesSubordinates: false });
    await assign(app.strapi, person, duty, world.roots.foreign, { validTo: addDays(today, -1) });
    const admin = await signIn(app, person);
    const below = await world.make('disclosure', 'own');
    expect((await admin('GET', `${PATH}/${below.documentId}`)).status).toBe(403);
    expect((await admin('GET', `${PATH}/${own.documentId}`)).status).toBe(200);
    expect((await admin('GET', `${PATH}/${foreign.documentId}`)).status).toBe(403);
    const scope = await directory(app.strapi, 'scope').of({ kind: 'person', id: person.id });
    expect([...scope]).toEqual([world.roots.own.documentId]);
  });
});

describe('tokens and visitors', () => {
  it('a token is refused with the code in REST and GraphQL, and writes where it is assigned', async () => {
    const { key, id } = await makeToken(app.strapi, [
      'api::disclosure.disclosure.create',
      'api::organization.organization.find',
      'api::catalog-category.catalog-category.find',
      'api::disclosure.disclosure.update',
    ]);
    const rest = restClient(app, key);
    const data = await world.dataFor('disclosure', 'own');
    const refused = await rest.post('/api/disclosures?status=draft', data);
    expect(refused.status).toBe(403);
    expect(refused.error.details.code).toBe('directory.outside_scope');
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($data: DisclosureInput!) { createDisclosure(data: $data, status: DRAFT) { documentId } }',
        variables: { data },
      }),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { error: { details: { code: string } } } }[];
    };
    expect(errors[0]?.extensions.error.details.code).toBe('directory.outside_scope');
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: id },
      organization: world.roots.own.documentId,
      duty: 'information_officer',
    });
    expect((await rest.post('/api/disclosures?status=draft', data)).status).toBe(201);
    const elsewhere = await world.dataFor('disclosure', 'foreign');
    expect((await rest.post('/api/disclosures?status=draft', elsewhere)).status).toBe(403);
  });

  it('a full-access token is not limited', async () => {
    const rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
    const data = await world.dataFor('disclosure', 'foreign');
    expect((await rest.post('/api/disclosures?status=draft', data)).status).toBe(201);
  });

  it('visitors write nothing, even if somebody ticked the right for them', async () => {
    const role = (await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } })) as { id: number };
    const action = 'api::vocabulary-term.vocabulary-term.create';
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
    const data = await world.dataFor('vocabulary-term', 'own');
    const answer = await restClient(app).post('/api/vocabulary-terms', data);
    expect(answer.status).toBe(403);
    expect(answer.error.details.code).toBe('directory.visitors_write_nothing');
  });
});
