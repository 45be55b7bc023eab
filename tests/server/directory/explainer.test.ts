import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DUTIES } from '../../../src/domain/duties/duties';
import type {
  ExplainedAction,
  Explanation,
} from '../../../src/plugins/directory/server/src/contracts/api';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { inAdmin } from './support/admin-channel';
import { PLACES, TYPES, type Action, type TypeName } from './support/role-table';
import { adminClient, assign, makePerson, signIn, type AdminClient } from './support/staff';
import { makeWorld, uidOf, type World } from './support/world';

let app: TestApp;
let world: World;
let root: AdminClient;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
  root = adminClient(app.url, await adminLogin(app.url));
});
afterAll(() => app.close());

const QUESTIONS: [Action, ExplainedAction][] = [
  ['R', 'read'],
  ['C', 'create'],
  ['U', 'update'],
  ['P', 'publish'],
  ['D', 'delete'],
];

async function ask(userId: number, type: TypeName, action: ExplainedAction, more: object) {
  const query = new URLSearchParams({ user: String(userId), uid: uidOf(type), action, ...more });
  const { status, body } = await root<Explanation>('GET', `/directory/explain?${query.toString()}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data as Explanation;
}

describe('the explainer says what then happens', () => {
  it.each(DUTIES)('to a person with the duty %s', async (duty) => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, duty, world.roots.own);
    const admin = await signIn(app, person);
    for (const type of TYPES) {
      for (const place of PLACES) {
        for (const [action, explained] of QUESTIONS) {
          const where =
            action === 'C'
              ? { organization: world.roots[place].documentId }
              : { documentId: (await world.draft(type, place)).documentId };
          const { allowed, steps } = await ask(person.id, type, explained, where);
          const happened = await inAdmin(admin, world, { action, type, place });
          const about = `${type} ${place} ${explained} ${JSON.stringify(steps)}`;
          expect(allowed ? 'yes' : 'no', about).toBe(happened);
          expect(steps.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
        }
      }
    }
  });

  it('and names what is missing', async () => {
    const person = await makePerson(app.strapi);
    const codes = async (more: object) =>
      (await ask(person.id, 'disclosure', 'update', more)).steps
        .filter(({ ok }) => !ok)
        .map(({ code }) => code);
    expect(await codes({})).toContain('directory.no_role_grants');
    await assign(app.strapi, person, 'information_officer', world.roots.own);
    expect(await codes({})).toEqual([]);
    const { documentId } = await world.draft('disclosure', 'foreign');
    expect(await codes({ documentId })).toEqual(['directory.outside_scope']);
    expect(await codes({ documentId: 'nothing' })).toEqual(['directory.document_missing']);
  });

  it('and refuses what it cannot answer', async () => {
    const get = async (query: string) => (await root('GET', `/directory/explain?${query}`)).status;
    expect(await get('user=1&uid=api::no.no&action=read')).toBe(400);
    expect(await get('user=1&uid=api::disclosure.disclosure&action=fly')).toBe(400);
    expect(await get('user=999999&uid=api::disclosure.disclosure&action=read')).toBe(404);
  });
});
