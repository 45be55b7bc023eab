import type { Core } from '@strapi/strapi';

const TABLES = [
  'public.disclosures',
  'zhaoshi_review.runs',
  'zhaoshi_review.records',
  'zhaoshi_publication.publications',
  'zhaoshi_publication.ledger',
  'zhaoshi_publication.index_number_counters',
];

/** Everything a refused write could have touched, as one text. */
export async function snapshot(strapi: Core.Strapi): Promise<string> {
  const parts: string[] = [];
  for (const name of TABLES) {
    const { rows } = await strapi.db.connection.raw<{ rows: { all: string }[] }>(
      `select coalesce(string_agg(t::text, e'\\n' order by t::text), '') as all from ${name} t`,
    );
    parts.push(`${name}\n${rows[0]?.all}`);
  }
  return parts.join('\n\n');
}
