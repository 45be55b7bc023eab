import type { Core } from '@strapi/strapi';

/**
 * What holds after real writes as well. Each statement counts what breaks it.
 */
const INVARIANTS: Readonly<Record<string, string>> = {
  'published rows without a publication': `
    select count(*) from disclosures d where d.published_at is not null and not exists (
      select from zhaoshi_publication.publications p
      where p.document_id = d.document_id and p.index_number = d.index_number and p.state = 'public')`,
  'publications without a published row': `
    select count(*) from zhaoshi_publication.publications p where p.state = 'public'
      and p.uid = 'api::disclosure.disclosure' and not exists (
      select from disclosures d where d.document_id = p.document_id and d.published_at is not null)`,
  'publications without exactly one first ledger event': `
    select count(*) from zhaoshi_publication.publications p where 1 <> (
      select count(*) from zhaoshi_publication.ledger l
      where l.uid = p.uid and l.document_id = p.document_id and l.is_first)`,
  'ledger events without a publication': `
    select count(*) from zhaoshi_publication.ledger l where not exists (
      select from zhaoshi_publication.publications p where p.uid = l.uid and p.document_id = l.document_id)`,
  'organizations and years whose numbers have gaps or differ from their counter': `
    select count(*) from (
      select numbered_by, number_year, count(*) as numbers, max(number_serial) as last
      from zhaoshi_publication.publications group by 1, 2) n
    full join zhaoshi_publication.index_number_counters c
      on c.organization_id = n.numbered_by and c.year = n.number_year
    where n.numbers is distinct from n.last or n.last is distinct from c.last_serial`,
  'ledger events recorded before their predecessor': `
    select count(*) from (
      select recorded_at < lag(recorded_at) over (order by sequence) as backwards
      from zhaoshi_publication.ledger) l where backwards`,
  'entries left in the intake of the ledger':
    'select count(*) from zhaoshi_publication.ledger_intake',
  'published rows without a draft': `
    select count(*) from disclosures p where p.published_at is not null and not exists (
      select from disclosures d where d.document_id = p.document_id and d.published_at is null)`,
};

/** Compares the content with the ledger. Returns what is wrong, by name; empty when all is well. */
export async function checkConsistency(strapi: Core.Strapi): Promise<Record<string, number>> {
  const wrong: Record<string, number> = {};
  for (const [name, statement] of Object.entries(INVARIANTS)) {
    const { rows }: { rows: { count: string }[] } = await strapi.db.connection.raw(statement);
    const count = Number(rows[0]?.count);
    if (count > 0) wrong[name] = count;
  }
  return wrong;
}
