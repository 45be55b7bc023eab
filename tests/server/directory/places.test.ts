import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { captureQueries } from '../lists/capture-queries';
import { makeOrganization, nextOrganizationCode } from '../support/make-records';
import {
  adminClient,
  assign,
  directory,
  makePerson,
  signIn,
  type AdminClient,
  type Ref,
  type Reply,
} from './support/staff';
import { makeWorld, type World } from './support/world';

let app: TestApp;
let world: World;
let root: AdminClient;
let officer: AdminClient;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  root = adminClient(app.url, await adminLogin(app.url));
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'information_officer', world.roots.own);
  officer = await signIn(app, person);
});
afterAll(() => app.close());

function expectOutside(answer: Reply, code = 'directory.outside_scope') {
  expect(answer.status, JSON.stringify(answer)).toBe(403);
  expect(answer.body.error?.details?.code).toBe(code);
}

describe('organizations themselves', () => {
  const organizations = '/content-manager/collection-types/api::organization.organization';

  it('are kept by their own people, who cannot move them elsewhere', async () => {
    const office = await world.office('own');
    const path = `${organizations}/${office.documentId}`;
    expect((await officer('PUT', path, { phone: '010-12345678' })).status).toBe(200);
    const parent = { set: [{ documentId: world.roots.foreign.documentId }] };
    expectOutside(await officer('PUT', path, { parent }));
    const elsewhere = `${organizations}/${world.roots.foreign.documentId}`;
    expect((await officer('PUT', elsewhere, { phone: '010-12345678' })).status).toBe(403);
  });

  it('a root is neither put below a foreign one nor given to it as its successor', async () => {
    const path = `${organizations}/${world.roots.own.documentId}`;
    const foreignRoot = { set: [{ documentId: world.roots.foreign.documentId }] };
    expectOutside(await officer('PUT', path, { parent: foreignRoot }));
    expectOutside(await officer('PUT', path, { successor: foreignRoot }));
    const [a, b] = [await world.office('own'), await world.office('own')];
    const moved = { parent: { set: [{ documentId: b.documentId }] } };
    expect((await officer('PUT', `${organizations}/${a.documentId}`, moved)).status).toBe(200);
  });

  it.each([
    ['code', nextOrganizationCode],
    ['level', () => 'province'],
    ['kind', () => 'government'],
    ['operatingStatus', () => 'abolished'],
  ])('their own people do not change the %s', async (field, value) => {
    const path = `${organizations}/${(await world.office('own')).documentId}`;
    expectOutside(await officer('PUT', path, { [field]: value() }), 'directory.fixed_field');
  });

  it('a move does not bring duties together that exclude each other', async () => {
    const [below, above] = [await world.office('own'), await world.office('foreign')];
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'first_reviewer', below);
    await assign(app.strapi, person, 'second_reviewer', above);
    const parent = { set: [{ documentId: above.documentId }] };
    const refused = await root('PUT', `${organizations}/${below.documentId}`, { parent });
    expect(refused.status).toBe(400);
    expect(refused.body.error?.details?.code).toBe('directory.move_conflicts_with_duties');
    const another = await world.office('own');
    const moved = await root('PUT', `${organizations}/${another.documentId}`, { parent });
    expect(moved.status).toBe(200);
  });
});

describe('columns', () => {
  it('are put below columns of one’s own organization only', async () => {
    const categories = '/content-manager/collection-types/api::catalog-category.catalog-category';
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, 'column_manager', world.roots.own);
    const manager = await signIn(app, person);
    const mine = await world.make('catalog-category', 'own');
    const above = await world.make('catalog-category', 'own');
    const foreignOne = await world.make('catalog-category', 'foreign');
    const below = ({ documentId }: Ref) => ({ parent: { set: [{ documentId }] } });
    const path = `${categories}/${mine.documentId}`;
    expectOutside(await manager('PUT', path, below(foreignOne)));
    const data = await world.dataFor('catalog-category', 'own');
    expectOutside(await manager('POST', categories, { ...data, ...below(foreignOne) }));
    expect((await manager('PUT', path, below(above))).status).toBe(200);
  });
});

describe('somebody with duties in many organizations', () => {
  it('gets one more with as many queries as their second', async () => {
    const person = await makePerson(app.strapi);
    const above = await makeOrganization(app.strapi);
    const addOne = async () => {
      const place = await makeOrganization(app.strapi, { parent: above.documentId });
      return captureQueries(app.strapi, () =>
        assign(app.strapi, person, 'information_officer', place),
      );
    };
    await addOne();
    const second = await addOne();
    for (let n = 0; n < 8; n += 1) await addOne();
    expect((await addOne()).length).toBe(second.length);
  });
});

describe('what a person holds in an organization itself', () => {
  it('is what is assigned there and valid today, not what is held above', async () => {
    const person = await makePerson(app.strapi);
    const above = await makeOrganization(app.strapi);
    const below = await makeOrganization(app.strapi, { parent: above.documentId });
    await assign(app.strapi, person, 'statistician', above);
    await assign(app.strapi, person, 'information_officer', below);
    await assign(app.strapi, person, 'first_reviewer', below, {
      validFrom: addDays(shanghaiDay(Date.now()), 1),
    });
    const somebody = await makePerson(app.strapi);
    await assign(app.strapi, somebody, 'auditor', below);
    const places = [below.documentId, above.documentId, world.roots.own.documentId];
    const held = await directory(app.strapi, 'scope').directDuties(person.id, places);
    expect(held).toEqual(
      new Map([
        [below.documentId, new Set(['information_officer'])],
        [above.documentId, new Set(['statistician'])],
      ]),
    );
  });
});
