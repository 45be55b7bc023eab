import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DUTIES } from '../../../src/domain/duties/duties';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { inAdmin } from './support/admin-channel';
import type { Outcome } from './support/outcome';
import {
  ACTIONS,
  API_TYPES,
  BY_TOKEN,
  expects,
  IN_THE_ADMIN,
  PLACES,
  tokenPermissions,
  WORK_RECORDS,
  type Action,
  type Place,
  type TypeName,
} from './support/role-table';
import { assign, directory, makePerson, makeToken, signIn } from './support/staff';
import { byGraphql, byRest } from './support/token-channels';
import { HAS_DRAFTS, makeWorld, type World } from './support/world';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await createTestApp();
  world = await makeWorld(app.strapi);
});
afterAll(() => app.close());

type Cell<Type extends TypeName = TypeName> = { action: Action; type: Type; place: Place };

/** Whoever saves a draft saves a draft: nothing is made public on the way, whatever the channel makes of it. */
async function expectStillADraft({ action, type, place }: Cell): Promise<void> {
  if (action !== 'U' || !HAS_DRAFTS.includes(type)) return;
  const draft = await world.draft(type, place);
  expect(await world.countPublished(type, draft), `${type}, ${place} after a save`).toBe(0);
}

/** Tries every action and writes down, in the notation of the table, what was possible. */
async function possible<Type extends TypeName>(
  actions: readonly Action[],
  type: Type,
  place: Place,
  attempt: (cell: Cell<Type>) => Promise<Outcome>,
): Promise<string> {
  const letters: string[] = [];
  for (const action of actions) {
    const outcome = await attempt({ action, type, place });
    await expectStillADraft({ action, type, place });
    if (outcome === 'yes') letters.push(action);
    else if (outcome !== 'no') letters.push(`${action}: ${outcome}`);
  }
  return letters.join('');
}

describe.each(DUTIES)('%s', (duty) => {
  it.each([
    ['in the admin panel', API_TYPES],
    ['in the admin panel, over work records', WORK_RECORDS],
  ])('%s', async (_where, types: readonly TypeName[]) => {
    const person = await makePerson(app.strapi);
    await assign(app.strapi, person, duty, world.roots.own);
    const admin = await signIn(app, person);
    for (const type of types) {
      for (const place of PLACES) {
        const found = await possible(ACTIONS, type, place, (cell) => inAdmin(admin, world, cell));
        expect(found, `${type}, ${place}`).toBe(expects(IN_THE_ADMIN, duty, type, place));
      }
    }
  });

  it.each([
    ['REST', byRest],
    ['GraphQL', byGraphql],
  ] as const)('by a token through %s', async (_channel, request) => {
    const { key, id } = await makeToken(app.strapi, tokenPermissions(duty));
    await directory(app.strapi, 'assignments').create({
      holder: { kind: 'token', tokenId: id },
      organization: world.roots.own.documentId,
      duty,
    });
    for (const type of API_TYPES) {
      const withoutPicker = ACTIONS.filter((action) => action !== 'K');
      const actions = withoutPicker.filter((one) => one !== 'P' || HAS_DRAFTS.includes(type));
      for (const place of PLACES) {
        const found = await possible(actions, type, place, (cell) =>
          request(app, key, world, cell),
        );
        expect(found, `${type}, ${place}`).toBe(expects(BY_TOKEN, duty, type, place));
      }
    }
  });
});
