import { createHash } from 'node:crypto';
import { Client } from 'pg';

const PUBLIC_LISTS = [
  '/api/organizations?populate=*',
  '/api/catalog-categories?populate=*',
  '/api/disclosures?populate=*',
  '/api/disclosure-guides?populate=*',
  '/api/annual-reports?populate=*',
  '/api/vocabulary-terms?populate=*',
];

/** Row counts of every table of the application and of the job queue, by schema-qualified name. */
export async function rowCounts(databaseUrl: string): Promise<Record<string, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const answer = await client.query<{ n: number }>(`select count(*)::int as n from ${name}`);
      counts[name] = answer.rows[0]?.n ?? -1;
    }
    return counts;
  } finally {
    await client.end();
  }
}

/** SHA-256 of every page of every public list, relations included: what a front-end site can see. */
export async function publicDigest(url: string): Promise<string> {
  const hash = createHash('sha256');
  for (const list of PUBLIC_LISTS) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const address = `${url}${list}&sort=id&pagination[pageSize]=100&pagination[page]=${page}`;
      const response = await fetch(address);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${address}: ${response.status} ${text}`);
      hash.update(text);
      const { meta } = JSON.parse(text) as { meta: { pagination: { pageCount: number } } };
      pages = meta.pagination.pageCount;
    }
  }
  return hash.digest('hex');
}
