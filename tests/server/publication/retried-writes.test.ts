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

/** The first row that gets the title 甲 loses a deadlock; sequences count through rollbacks. */
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
  create trigger lose_deadlock before insert or update on disclosures for each row execute function lose_deadlock();
`;

let app: TestApp;
let manage: ReturnType<typeof adminClient>;
let organization: { documentId: string };
let category: { documentId: string };
let documentId: string;

beforeAll(async () => {
  app = await createTestApp();
  manage = adminClient(app, await adminLogin(app.url));
  organization = await makeOrganization(app.strapi);
  category = await makeCategory(app.strapi);
  await app.strapi.db.connection.raw(LOSE_ONCE);
});
afterAll(() => app.close());

const documents = () => app.strapi.documents(DISCLOSURE);

async function makeDraft(extra: Record<string, unknown> = {}): Promise<string> {
  const data = publishableDisclosure(organization, category, extra) as never;
  return (await documents().create({ data })).documentId;
}

beforeEach(async () => {
  documentId = await makeDraft();
  await app.strapi.db.connection.raw('alter sequence lost_deadlocks restart');
});

const save = (title: string) =>
  manage('PUT', `${CONTENT_MANAGER}/${documentId}`, { title, revision: 1 });

const publish = (id: string, body: Record<string, unknown> = {}) =>
  manage('POST', `${CONTENT_MANAGER}/${id}/actions/publish`, body);

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

describe('a publication in the admin that lost a deadlock', () => {
  it('is tried again with the text and the revision it was sent with', async () => {
    const published = await publish(documentId, { title: '甲', revision: 1 });
    expect(published.status, JSON.stringify(published)).toBe(200);
    const rows = await app.strapi.db.query(DISCLOSURE).findMany({ where: { documentId } });
    expect(rows).toMatchObject([
      { title: '甲', revision: 2 },
      { title: '甲', revision: 2 },
    ]);
  });

  it('since two documents that link to each other are published at once', async () => {
    for (let round = 0; round < 2; round += 1) {
      const first = await makeDraft();
      const second = await makeDraft({ interprets: [first] });
      await documents().update({ documentId: first, data: { interprets: [second] } as never });
      for (const id of [first, second]) await documents().publish({ documentId: id });
      const revisions = { [first]: 2, [second]: 1 };
      const answers = await Promise.all(
        [first, second].map((id) => publish(id, { revision: revisions[id] })),
      );
      expect(
        answers.map(({ status }) => status),
        JSON.stringify(answers),
      ).toEqual([200, 200]);
    }
  });
});
