import type { Client } from 'pg';

/** What the database says about numbers and ledger, read from outside at one moment. */
export type LedgerState = {
  /** Published rows. */
  published: number;
  /** Serials handed out to the organization, sorted. */
  serials: number[];
  /** The counter of the organization and year; 0 before the first number. */
  counter: number;
  /** Anything that must not be: named by what it is, with the documents it concerns. */
  faults: Record<string, string[]>;
};

/** Each finds documents that break a promise; no rows means it is kept. */
const FAULTS: Readonly<Record<string, string>> = {
  'published row without exactly one public publication': `
    select d.document_id from disclosures d where d.published_at is not null and 1 <> (
      select count(*) from zhaoshi_publication.publications p
      where p.document_id = d.document_id and p.state = 'public' and p.index_number = d.index_number)`,
  'publication without a published row': `
    select p.document_id from zhaoshi_publication.publications p where not exists (
      select from disclosures d where d.document_id = p.document_id and d.published_at is not null)`,
  'published row without exactly one first ledger event': `
    select d.document_id from disclosures d where d.published_at is not null and 1 <> (
      select count(*) from zhaoshi_publication.ledger l
      where l.document_id = d.document_id and l.is_first and l.kind = 'published' and l.index_number = d.index_number)`,
  'ledger event without a published row': `
    select l.document_id from zhaoshi_publication.ledger l where not exists (
      select from disclosures d where d.document_id = l.document_id and d.published_at is not null)`,
  'two published rows of one document': `
    select document_id from disclosures where published_at is not null group by 1 having count(*) > 1`,
  'draft whose number differs from its published row': `
    select d.document_id from disclosures d join disclosures p using (document_id)
    where d.published_at is null and p.published_at is not null and d.index_number is distinct from p.index_number`,
  'number on a document that was never public': `
    select d.document_id from disclosures d where d.index_number is not null and not exists (
      select from disclosures p where p.document_id = d.document_id and p.published_at is not null)`,
  'entry left in the intake': `
    select entry ->> 'document_id' as document_id from zhaoshi_publication.ledger_intake`,
  'event recorded before its predecessor': `
    select document_id from (select document_id, recorded_at < lag(recorded_at) over (order by sequence) as backwards
      from zhaoshi_publication.ledger) l where backwards`,
};

type Numbers = { published: string; serials: number[] | null; counter: string | null };

/** Reads everything in one snapshot, so that a publication committing meanwhile is seen whole or not at all. */
export async function readLedgerState(client: Client): Promise<LedgerState> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const faults: Record<string, string[]> = {};
    for (const [name, statement] of Object.entries(FAULTS)) {
      const { rows } = await client.query<{ document_id: string }>(statement);
      if (rows.length > 0) faults[name] = rows.map((row) => row.document_id);
    }
    const { rows } = await client.query<Numbers>(`
      select (select count(*) from disclosures where published_at is not null) as published,
        (select array_agg(number_serial order by number_serial) from zhaoshi_publication.publications) as serials,
        (select sum(last_serial) from zhaoshi_publication.index_number_counters) as counter`);
    const [numbers] = rows;
    return {
      published: Number(numbers?.published),
      serials: numbers?.serials ?? [],
      counter: Number(numbers?.counter ?? 0),
      faults,
    };
  } finally {
    await client.query('commit');
  }
}

/** 1, 2, … n. */
export const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
