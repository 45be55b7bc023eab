import { strapi as createClient } from '@strapi/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';

let app: TestApp;
let site: ReturnType<typeof createClient>;

beforeAll(async () => {
  app = await createTestApp({ env: { ZHAOSHI_DEMO: 'true' } });
  site = createClient({ baseURL: `${app.url}/api` });
});
afterAll(() => app.close());

type Item = {
  documentId: string;
  title: string;
  documentNumber: string | null;
  writtenOn: string | null;
  categoryPath: string;
  organization?: { name: string };
  category?: { name: string; path: string };
  theme?: { code: string; name: string };
  interprets?: { title: string }[];
  interpretedBy?: { title: string }[];
  channels?: { channel?: { name: string }; address: string }[];
};

async function find(params: Record<string, unknown>) {
  const answer = await site.collection('disclosures').find(params);
  return {
    items: answer.data as unknown as Item[],
    total: (answer.meta as { pagination: { total: number } }).pagination.total,
  };
}

async function graphql<T>(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data: T;
    errors?: { message: string; extensions?: { code?: string; details?: { code: string } } }[];
  };
}

const STYLES = ['〔2006〕', '[2006]', '［2006］', '﹝2006﹞', '(2006)', '（2006）', '【2006】'];

describe('a front-end site reads by REST with @strapi/client', () => {
  it('lists and pages without gaps or repetitions', async () => {
    const seen = new Set<string>();
    const { total } = await find({ pagination: { page: 1, pageSize: 10 } });
    expect(total).toBeGreaterThan(40);
    for (let page = 1; page <= Math.ceil(total / 10); page += 1) {
      const { items } = await find({
        sort: ['writtenOn:desc', 'id:desc'],
        pagination: { page, pageSize: 10 },
      });
      for (const { documentId } of items) seen.add(documentId);
    }
    expect(seen.size).toBe(total);
  });

  it.each(STYLES)('finds a document number written as %s', async (brackets) => {
    const { items } = await find({
      filters: { documentNumber: { $eq: `成办发${brackets}121号` } },
    });
    expect(items.map(({ documentNumber }) => documentNumber)).toEqual(['成办发〔2006〕121号']);
  });

  it('filters by catalog subtree, organization, theme and year', async () => {
    const all = await find({ pagination: { pageSize: 100 }, populate: ['organization', 'theme'] });
    const sample = all.items.find(({ documentNumber }) => documentNumber === '成办发〔2016〕28号');
    const root = `/${sample?.categoryPath.split('/')[1]}/`;
    const inSubtree = await find({
      filters: { categoryPath: { $startsWith: root } },
      pagination: { pageSize: 100 },
    });
    const expected = all.items.filter(({ categoryPath }) => categoryPath.startsWith(root));
    expect(inSubtree.total).toBe(expected.length);
    expect(inSubtree.total).toBeLessThan(all.total);

    const byOrganization = await find({
      filters: { organization: { name: { $eq: sample?.organization?.name } } },
      populate: ['organization'],
    });
    expect(byOrganization.total).toBeGreaterThan(3);
    for (const item of byOrganization.items) {
      expect(item.organization?.name).toBe(sample?.organization?.name);
    }

    const byTheme = await find({
      filters: { theme: { code: { $eq: sample?.theme?.code } } },
      pagination: { pageSize: 100 },
    });
    const sameTheme = all.items.filter(({ theme }) => theme?.code === sample?.theme?.code);
    expect(byTheme.total).toBe(sameTheme.length);

    const byYear = await find({
      filters: { writtenOn: { $gte: '2014-01-01', $lte: '2014-12-31' } },
      pagination: { pageSize: 100 },
    });
    const in2014 = all.items.filter(({ writtenOn }) => writtenOn?.startsWith('2014'));
    expect(byYear.items.map(({ documentId }) => documentId).sort()).toEqual(
      in2014.map(({ documentId }) => documentId).sort(),
    );
    expect(byYear.total).toBeGreaterThan(0);
  });

  it('fetches one with its relations, interpretations both ways', async () => {
    const { items } = await find({
      filters: { interprets: { title: { $notNull: true } } },
      populate: ['interprets', 'organization', 'category', 'channels.channel'],
    });
    const [interpretation] = items;
    const target = interpretation?.interprets?.[0]?.title;
    expect(target).toBeTruthy();
    const back = await find({ filters: { title: { $eq: target } }, populate: ['interpretedBy'] });
    expect(back.items[0]?.interpretedBy?.map(({ title }) => title)).toContain(
      interpretation?.title,
    );
    const one = await site
      .collection('disclosures')
      .findOne(String(interpretation?.documentId), { populate: ['organization', 'category'] });
    const data = one.data as unknown as Item;
    expect(data.organization?.name).toBeTruthy();
    expect(data.category?.path).toBe(data.categoryPath);
  });

  it('tells the clock of article 26 step by step', async () => {
    const { items } = await find({ filters: { documentNumber: '成办发〔2016〕28号' } });
    const response = await fetch(`${app.url}/api/disclosures/${items[0]?.documentId}/clock`);
    const { data } = (await response.json()) as {
      data: { startsOn: string; dueOn: string; state: string; trace: { zh: string; en: string }[] };
    };
    // Formed on Monday 11 July 2016; no holiday falls into the following four weeks.
    expect(data).toMatchObject({ startsOn: '2016-07-11', dueOn: '2016-08-08', state: 'late' });
    expect(data.trace.length).toBeGreaterThan(1);
    for (const line of data.trace) expect(line.zh).toMatch(/\p{Script=Han}/u);
  });

  it('serves the annual report with all its numbers, and nothing internal', async () => {
    const answer = await site.collection('annual-reports').find({ populate: ['organization'] });
    const [report] = answer.data as unknown as Record<string, Record<string, unknown>>[];
    expect(report?.applicationsTable?.C7).toMatchObject({ total: 13810 });
    expect(report).not.toHaveProperty('warnings');
  });
});

describe('a front-end site reads by GraphQL', () => {
  it('lists, filters, pages and follows relations in one request', async () => {
    const { data, errors } = await graphql<{
      disclosures_connection: { nodes: Item[]; pageInfo: { total: number; pageSize: number } };
    }>(
      `
        query ($number: String!) {
          disclosures_connection(
            filters: {
              or: [
                { documentNumber: { eq: $number } }
                { organization: { name: { contains: "荆门" } } }
              ]
            }
            pagination: { page: 1, pageSize: 5 }
            sort: "writtenOn:desc"
          ) {
            nodes {
              documentId
              title
              documentNumber
              validity
              organization {
                name
              }
              category {
                name
                path
              }
              theme {
                name
              }
            }
            pageInfo {
              total
              pageSize
            }
          }
        }
      `,
      { number: '荆政办文[2020]6号' },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.disclosures_connection;
    expect(pageInfo.pageSize).toBe(5);
    expect(nodes.map(({ documentNumber }) => documentNumber)).toContain('荆政办文〔2020〕6号');
    expect(nodes[0]?.organization?.name).toContain('荆门');
  });

  it('fetches one by its document id', async () => {
    const { items } = await find({ pagination: { pageSize: 1 } });
    const { data } = await graphql<{ disclosure: Item }>(
      'query ($id: ID!) { disclosure(documentId: $id) { title interpretedBy { title } } }',
      { id: items[0]?.documentId },
    );
    expect(data.disclosure.title).toBe(items[0]?.title);
  });

  it('refuses a query that asks for too much through aliases, with a code and both languages', async () => {
    const fields = Array.from(
      { length: 60 },
      (_, n) => `a${n}: disclosures(pagination: {limit: 100}) { title }`,
    );
    const { errors } = await graphql(`{ ${fields.join(' ')} }`);
    expect(errors?.[0]?.extensions?.details?.code).toBe('graphql.too_costly');
    expect(errors?.[0]?.message).toMatch(/\p{Script=Han}.*[a-z]{3}/u);
  });

  it('counts fragments and refuses depth', async () => {
    const inFragments = `
      query { ${Array.from({ length: 60 }, (_, n) => `f${n}: disclosures(pagination: {limit: 100}) { ...F }`).join(' ')} }
      fragment F on Disclosure { title }`;
    expect((await graphql(inFragments)).errors?.[0]?.extensions?.details?.code).toBe(
      'graphql.too_costly',
    );
    const deep = '{ organizations { parent '.concat(
      '{ parent '.repeat(12),
      '{ name }',
      ' }'.repeat(12),
      ' } }',
    );
    expect((await graphql(deep)).errors?.[0]?.message).toMatch(/depth/i);
  });
});
