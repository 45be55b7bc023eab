import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DeadlineError } from '../../../../../domain/deadlines/deadline-error';
import { formationReport } from '../../../../../domain/freshness/formation-report';
import type { StatusReport } from '../../../../../domain/freshness/status';
import { query } from '../../../../../database/query';
import type { Basis } from '../statuses/basis';
import { DISCLOSURE, type CountedDocument, type DocumentKey } from './document-status';

type Formed = {
  documentId: string;
  title: string;
  formedOn: string;
  categoryId: string | null;
  organizationId: string | null;
};

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
};

/** The table a relation of disclosures leads to, joined under an alias. */
function joined({ db: { metadata } }: Core.Strapi, field: string, alias: string): string {
  const { target, joinTable } = metadata.get(DISCLOSURE).attributes[field] as unknown as {
    target: string;
    joinTable: JoinTable;
  };
  const { name, joinColumn, inverseJoinColumn } = joinTable;
  return `left join ${name} ${alias}_link on ${alias}_link.${joinColumn.name} = d.id
    left join ${metadata.get(target).tableName} ${alias} on ${alias}.id = ${alias}_link.${inverseJoinColumn.name}`;
}

/**
 * Drafts that are to be public and never were. What was withdrawn has been public once, and has no such clock. In SQL:
 * there may be more of them than Strapi can ask relations for at a time (65,535).
 */
function readFormed(strapi: Core.Strapi, trx: Knex, only?: DocumentKey): Promise<Formed[]> {
  return query<Formed>(
    trx,
    `select d.document_id as "documentId", coalesce(d.title, '') as title,
       to_char(d.formed_on, 'YYYY-MM-DD') as "formedOn",
       c.document_id as "categoryId", o.document_id as "organizationId"
     from ${strapi.db.metadata.get(DISCLOSURE).tableName} d
     ${joined(strapi, 'category', 'c')}
     ${joined(strapi, 'organization', 'o')}
     where d.published_at is null and d.first_published_at is null and d.formed_on is not null
       and coalesce(d.disclosure_mode, 'proactive') = 'proactive'
       and (?::text is null or d.document_id = ?)
     order by d.id`,
    [only?.documentId ?? null, only?.documentId ?? null],
  );
}

/** Null where the day cannot be used: then the form says so, not this list. */
function reportOn(formed: Formed, { catalog, calendar, day }: Basis): StatusReport | null {
  const limit = catalog.categories.get(formed.categoryId ?? '')?.formationLimit;
  const { formedOn } = formed;
  try {
    return formationReport({ calendar, formedOn, today: day, ...(limit ? { limit } : {}) });
  } catch (cause) {
    if (cause instanceof DeadlineError) return null;
    throw cause;
  }
}

/** The clocks of article 26 of what was formed and is not public; of one document where it is named. */
export async function countFormed(
  strapi: Core.Strapi,
  trx: Knex,
  { basis, only }: { basis: Basis; only?: DocumentKey | undefined },
): Promise<CountedDocument[]> {
  if (only && only.uid !== DISCLOSURE) return [];
  // Many are of the same day and category, and working days are slow to count.
  const known = new Map<string, StatusReport | null>();
  return (await readFormed(strapi, trx, only)).flatMap((formed): CountedDocument[] => {
    const { formedOn, ...document } = formed;
    const key = `${formedOn} ${formed.categoryId}`;
    const report = known.get(key) ?? reportOn(formed, basis);
    known.set(key, report);
    return report ? [{ uid: DISCLOSURE, kind: 'formation', ...document, report }] : [];
  });
}
