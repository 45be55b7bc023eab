import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { type TestApp } from '../harness/create-test-app';
import { createBenchApp } from './bench-app';
import { captureQueries, type Statement } from './capture-queries';
import {
  describePlan,
  explain,
  indexesOf,
  mostRowsSorted,
  nodesOf,
  rowsRead,
  tablesReadWhole,
  type PlanNode,
} from './query-plan';

/** Enough that reading everything costs more than an index, few enough for a test. */
const ITEMS = 20_000;
/** A page is 20 or 25 rows: a list that reads or sorts more than this reads with the size of the data. */
const FEW = 500;
const ADMIN_LIST =
  '/content-manager/collection-types/api::disclosure.disclosure?page=1&pageSize=20';

let app: TestApp;
let client: Client;
let administrator: string;
/** An ordinary public document, and the category and organization it is filed under. */
let sample: { category_path: string; organization_key: string; document_number: string };

beforeAll(async () => {
  app = await createBenchApp(ITEMS);
  client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  // As autovacuum does some time after a load; what ran beside the one of the load kept pages from being all visible.
  await client.query('vacuum analyze disclosures');
  administrator = await adminLogin(app.url);
  const { rows } = await client.query<typeof sample>(
    `select category_path, organization_key, document_number from disclosures
     where published_at is not null and document_number like '%〔%' order by document_id limit 1`,
  );
  sample = rows[0] as typeof sample;
}, 300_000);
afterAll(async () => {
  await client.end();
  await app.close();
});

type List = {
  status: number;
  total: number;
  rows: number;
  plans: Record<'page' | 'count', PlanNode>;
  all: PlanNode[];
};

const isCount = ({ sql }: Statement) => /^select count\(/.test(sql);
const isOfDisclosures = ({ sql }: Statement) => /from "public"\."disclosures" as "t0"/.test(sql);
const ofPage = (statement: Statement) =>
  isOfDisclosures(statement) && / limit /.test(statement.sql);

/** Asks for a list over HTTP and explains every statement on disclosures and their links that this made Strapi send. */
async function listOf(path: string, token?: string): Promise<List> {
  let answer = { status: 0, body: {} as Record<string, never> };
  const statements = await captureQueries(app.strapi, async () => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(app.url + path, { headers });
    answer = { status: response.status, body: (await response.json()) as typeof answer.body };
  });
  const about = statements.filter(({ sql }) => sql.includes('disclosures'));
  const plans = await Promise.all(about.map((statement) => explain(client, statement)));
  const planOf = (wanted: (statement: Statement) => boolean) => {
    const found = plans[about.findIndex(wanted)];
    if (!found) throw new Error(`Not among ${about.map(({ sql }) => sql).join('\n')}`);
    return found;
  };
  const { data, results, meta, pagination } = answer.body as {
    data?: unknown[];
    results?: unknown[];
    meta?: { pagination: { total: number } };
    pagination?: { total: number };
  };
  return {
    status: answer.status,
    total: (meta?.pagination ?? pagination)?.total ?? -1,
    rows: (data ?? results ?? []).length,
    plans: {
      page: planOf((statement) => ofPage(statement) && !isCount(statement)),
      count: planOf((statement) => isOfDisclosures(statement) && isCount(statement)),
    },
    all: plans,
  };
}

/** The page comes through one of these indexes, a few rows at a time, and nothing large is read from end to end. */
function expectPageBy(list: List, indexes: string[]) {
  const { page } = list.plans;
  const said = describePlan(page);
  expect(list.status, said).toBe(200);
  expect(
    indexesOf(page).filter((name) => !indexes.includes(name)),
    said,
  ).toEqual([]);
  expect(indexesOf(page), said).not.toEqual([]);
  expect(rowsRead(page), said).toBeLessThan(FEW);
  expect(mostRowsSorted(page), said).toBeLessThan(FEW);
  const large = /^disclosures(_(organization|category|theme|genre)_lnk)?$/;
  const whole = list.all.filter((plan) => tablesReadWhole(plan).some((table) => large.test(table)));
  expect(whole.map(describePlan)).toEqual([]);
}

/** The total is counted in the index alone, without visiting the table. */
function expectCountBy(list: List, indexes: string[]) {
  const { count } = list.plans;
  const said = describePlan(count);
  const scans = nodesOf(count).filter((node) => node['Index Name']);
  expect(
    scans.map((node) => node['Node Type']),
    said,
  ).toEqual(['Index Only Scan']);
  expect(indexes, said).toContain(scans[0]?.['Index Name']);
}

const withQuery = (path: string, query: Record<string, string>) =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query).toString()}`;

describe('public lists', () => {
  it('latest: from the index on dates', async () => {
    const list = await listOf('/api/disclosures?sort=writtenOn:desc&pagination[pageSize]=25');
    expect(list.rows).toBe(25);
    expectPageBy(list, ['disclosures_latest']);
    expectCountBy(list, [
      'disclosures_latest',
      'disclosures_by_path',
      'disclosures_by_organization',
    ]);
  });

  it.each([1, 2, 3, 4])('category subtree of level %i: by path or by date', async (depth) => {
    const path = `${sample.category_path
      .split('/')
      .slice(0, depth + 1)
      .join('/')}/`;
    const query = { 'filters[categoryPath][$startsWith]': path, sort: 'writtenOn:desc' };
    const list = await listOf(withQuery('/api/disclosures', query));
    expect(list.total).toBeGreaterThan(0);
    // A large subtree is met often enough along the dates; a small one is read whole and sorted.
    expectPageBy(list, ['disclosures_by_path', 'disclosures_latest']);
    expectCountBy(list, ['disclosures_by_path']);
  });

  it('organization: from its own index, in order', async () => {
    const query = { 'filters[organizationKey]': sample.organization_key, sort: 'writtenOn:desc' };
    const list = await listOf(withQuery('/api/disclosures', query));
    expect(list.total).toBeGreaterThan(0);
    expectPageBy(list, ['disclosures_by_organization']);
    expectCountBy(list, ['disclosures_by_organization']);
  });

  it.each([
    ['〔', '〕'],
    ['[', ']'],
    ['［', '］'],
    ['(', ')'],
  ])('document number typed with %s%s: by number', async (open, close) => {
    const typed = sample.document_number.replace('〔', open).replace('〕', close);
    const query = { 'filters[documentNumber][$eq]': typed };
    const list = await listOf(withQuery('/api/disclosures', query));
    expect(list.total).toBeGreaterThan(0);
    expectPageBy(list, ['disclosures_by_number']);
  });
});

describe('lists of the admin panel', () => {
  const newest = { sort: 'updatedAt:DESC' };

  it('default view: last edited first, from its index, counted in an index', async () => {
    const list = await listOf(withQuery(ADMIN_LIST, newest), administrator);
    expect(list).toMatchObject({ rows: 20, total: ITEMS });
    expectPageBy(list, ['disclosures_edited']);
    expectCountBy(list, ['disclosures_edited', 'disclosures_edited_by_organization']);
  });

  it('of some organizations: by organization or by time of editing', async () => {
    const keys = { '0': sample.organization_key, '1': 'nobody' };
    const filters = Object.entries(keys).map(([n, key]) => [
      `filters[$and][0][organizationKey][$in][${n}]`,
      key,
    ]);
    const query = { ...newest, ...(Object.fromEntries(filters) as Record<string, string>) };
    const list = await listOf(withQuery(ADMIN_LIST, query), administrator);
    expect(list.total).toBeGreaterThan(0);
    expectPageBy(list, ['disclosures_edited_by_organization', 'disclosures_edited']);
    expectCountBy(list, ['disclosures_edited_by_organization']);
  });
});
