import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { query } from '../../../../../database/query';
import { readBasis } from '../statuses/basis';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { countFormed } from './count-formed';
import { countRuled } from './count-ruled';
import type { CountedDocument, DocumentKey } from './document-status';

function toRow({
  uid,
  documentId,
  kind,
  title,
  categoryId,
  organizationId,
  report,
}: CountedDocument) {
  return {
    uid,
    document_id: documentId,
    kind,
    title,
    category_id: categoryId,
    organization_id: organizationId,
    status: report.status,
    counts_as_overdue: report.countsAsOverdue,
    policy_key: report.policyKey,
    due_on: report.dueOn,
    report,
  };
}

/** Written at a time. */
const BATCH = 5_000;

/** Of all, or of the one that is named: what is watched no more goes. */
async function forgetOthers(trx: Knex, counted: readonly CountedDocument[], only?: DocumentKey) {
  const keys = counted.map(({ uid, documentId, kind }) => `${uid} ${documentId} ${kind}`);
  await query(
    trx,
    `delete from zhaoshi_freshness.document_statuses s
     where (?::text is null or (s.uid, s.document_id) = (?, ?))
       and s.uid || ' ' || s.document_id || ' ' || s.kind not in (select unnest(?::text[]))`,
    [only?.uid ?? null, only?.uid ?? null, only?.documentId ?? null, keys],
  );
}

/** Rows that stay the same are not written again; what was told of a document stays as long as it is watched. */
async function replace(
  trx: Knex,
  counted: readonly CountedDocument[],
  only?: DocumentKey,
): Promise<void> {
  await forgetOthers(trx, counted, only);
  for (let from = 0; from < counted.length; from += BATCH) {
    const rows = JSON.stringify(counted.slice(from, from + BATCH).map(toRow));
    await query(
      trx,
      `insert into zhaoshi_freshness.document_statuses as s
       select * from jsonb_populate_recordset(null::zhaoshi_freshness.document_statuses, ?::jsonb)
       on conflict (uid, document_id, kind) do update set title = excluded.title,
         category_id = excluded.category_id, organization_id = excluded.organization_id,
         status = excluded.status, counts_as_overdue = excluded.counts_as_overdue,
         policy_key = excluded.policy_key, due_on = excluded.due_on, report = excluded.report
       where (s.title, s.category_id, s.organization_id, s.report) is distinct from
         (excluded.title, excluded.category_id, excluded.organization_id, excluded.report)`,
      [rows],
    );
  }
}

/**
 * Counts the watched documents anew, or the one that is named: drafts are in no ledger, so whoever reads the list, or
 * tells of it, counts first. Returns the day.
 */
export async function refreshDocuments(
  strapi: Core.Strapi,
  { now, only }: { now?: Date; only?: DocumentKey } = {},
): Promise<string> {
  const day = await refreshStatuses(strapi, now);
  const basis = await readBasis(strapi, day);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.documents', 0))",
    );
    const ruled = await countRuled(trx, { basis, only });
    const formed = await countFormed(strapi, trx, { basis, only });
    await replace(trx, [...ruled, ...formed], only);
  });
  return day;
}
