import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { query } from '../database/query';
import { readBasis } from '../statuses/basis';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { countFormed } from './count-formed';
import { countRuled } from './count-ruled';
import type { CountedDocument } from './document-status';

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

/** Rows that stay the same are not written again; what was told of a document stays as long as it is watched. */
async function replace(trx: Knex, counted: readonly CountedDocument[]): Promise<void> {
  const rows = JSON.stringify(counted.map(toRow));
  await query(
    trx,
    `delete from zhaoshi_freshness.document_statuses s where not exists (
       select from jsonb_populate_recordset(null::zhaoshi_freshness.document_statuses, ?::jsonb) n
       where n.uid = s.uid and n.document_id = s.document_id and n.kind = s.kind)`,
    [rows],
  );
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

/**
 * Counts every watched document anew: drafts are in no ledger, so whoever reads the list, or tells of it, counts first.
 * Returns the day.
 */
export async function refreshDocuments(strapi: Core.Strapi, now = new Date()): Promise<string> {
  const day = await refreshStatuses(strapi, now);
  const basis = await readBasis(strapi, day);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.documents', 0))",
    );
    await replace(trx, [...(await countRuled(trx, basis)), ...(await countFormed(strapi, basis))]);
  });
  return day;
}
