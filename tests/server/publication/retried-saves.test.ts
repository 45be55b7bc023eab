import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { adminClient } from '../support/admin-client';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';
const CONTENT_MANAGER = `/content-manager/collection-types/${DISCLOSURE}`;
/** How long the losing transaction holds the document before it loses: time for another save to queue behind it. */
const HELD_MS = 400;

/** The first update that writes the title 甲 loses a deadlock; sequences count through rollbacks. */
const LOSE_ONCE = `
  create sequence lost_deadlocks;
  create function lose_deadlock() returns trigger language plpgsql as $$
  begin
    if new.title = '甲' and nextval('lost_deadlocks') = 1 then
      perform pg_sleep(${HELD_MS / 1000});
      raise exception 'deadlock detected' using errcode = 'deadlock_detected';
    end if;
    return new;
  end $$;
  create trigger lose_deadlock before update on disclosures for each row execute function lose_deadlock();
`;

let app: TestApp;
let manage: ReturnType<typeof adminClient>;
let documentId: string;

beforeAll(async () => {
  app = await createTestApp();
  manage = adminClient(app, await adminLogin(app.url));
  await app.strapi.db.connection.raw(LOSE_ONCE);
});
afterAll(() => app.close());

beforeEach(async () => {
  const organization = await makeOrganization(app.strapi);
  const data = publishableDisclosure(organization, await makeCategory(app.strapi));
  ({ documentId } = await app.strapi.documents(DISCLOSURE).create({ data: data as never }));
  await app.strapi.db.connection.raw('alter sequence lost_deadlocks restart');
});

const save = (title: string) =>
  manage('PUT', `${CONTENT_MANAGER}/${documentId}`, { title, revision: 1 });

const draft = () =>
  app.strapi.db.query(DISCLOSURE).findOne({ where: { documentId, publishedAt: null } });

describe('a save that lost a deadlock', () => {
  it('is tried again as it was sent', async () => {
    const saved = await save('甲');
    expect(saved.status, JSON.stringify(saved)).toBe(200);
    expect(await draft()).toMatchObject({ title: '甲', revision: 2 });
  });

  it('is refused when somebody else saved in between, whose text stays', async () => {
    const losing = save('甲');
    await sleep(HELD_MS / 2);
    const [first, second] = await Promise.all([losing, save('乙')]);
    expect(second.status, JSON.stringify(second)).toBe(200);
    expect(first.status, JSON.stringify(first)).toBe(409);
    expect(first.error.details).toMatchObject({ revision: { sent: 1, current: 2 } });
    expect(await draft()).toMatchObject({ title: '乙', revision: 2 });
  });
});
