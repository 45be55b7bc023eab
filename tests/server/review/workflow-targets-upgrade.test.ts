import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { cloneDatabase, type TestDatabase } from '../harness/test-database';

/** A database of the time when a target kept the path of its category. */
const BEFORE = `
  drop index zhaoshi_review.workflow_targets_place;
  alter table zhaoshi_review.workflow_targets drop column category_id, add column category_path text;
  create unique index workflow_targets_one on zhaoshi_review.workflow_targets
    (track, uid, coalesce(category_path, ''), coalesce(organization_id, ''));
  insert into catalog_categories (document_id, code, name, path, depth, kind, state, created_at, published_at) values
    ('stays', 'stays', '在原处', '/stays/', 1, 'other', 'open', '2026-01-01', '2026-01-01'),
    ('moved', 'moved', '已移动', '/new/moved/', 2, 'other', 'open', '2026-01-01', '2026-01-01');
  insert into zhaoshi_publication.category_history (category_id, code, name, path, state, valid_from, valid_to) values
    ('stays', 'stays', '在原处', '/stays/', 'open', '2026-01-01', null),
    ('moved', 'moved', '已移动', '/old/moved/', 'open', '2026-01-01', '2026-02-01'),
    ('moved', 'moved', '已移动', '/new/moved/', 'open', '2026-02-01', null);
  insert into zhaoshi_review.workflow_targets (workflow_key, track, uid, category_path) values
    ('three_reviews', 'standard', 'a', '/stays/'),
    ('two_steps', 'standard', 'a', '/old/moved/'),
    ('two_steps', 'standard', 'b', '/old/moved/'),
    ('three_reviews', 'standard', 'b', '/new/moved/'),
    ('three_reviews', 'standard', 'a', '/never/');
`;

let app: TestApp | undefined;
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await run(`insert into zhaoshi_review.workflows (key, name, track, steps)
    values ('two_steps', '两步', 'standard', '[]') on conflict do nothing; ${BEFORE}`);
});
afterAll(async () => {
  await app?.close();
  await database.drop();
});

async function run<Row>(statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}

const targets = () =>
  run<{ target: string }>(
    `select (to_jsonb(t) - 'id')::text as target from zhaoshi_review.workflow_targets t
     where uid in ('a', 'b') order by uid, category_id`,
  ).then((rows) => rows.map((row) => JSON.parse(row.target) as object));

const target = (uid: string, workflow_key: string, category_id: string) => ({
  uid,
  workflow_key,
  category_id,
  track: 'standard',
  organization_id: null,
});

it('paths of categories become documentIds at the start, and again nothing happens', async () => {
  const expected = [
    // Nothing ever had that path: it held nowhere and still does.
    target('a', 'three_reviews', '/never/'),
    target('a', 'two_steps', 'moved'),
    target('a', 'three_reviews', 'stays'),
    // The path the category has now was the one that held.
    target('b', 'three_reviews', 'moved'),
  ];
  for (let start = 0; start < 2; start += 1) {
    app = await createTestApp({ env: { DATABASE_URL: database.url } });
    expect(await targets()).toEqual(expected);
    await app.close();
    app = undefined;
  }
});
