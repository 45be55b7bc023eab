import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DocumentPage, DocumentStatus } from '../contracts/documents';
import { say } from '../say';
import { namesFor } from '../statuses/list-statuses';
import { within, type Reach } from '../statuses/reach';
import { reportOf } from '../statuses/status-row';
import type { DocumentKey, DocumentKind } from './document-status';
import type { DocumentFilter } from './read-document-query';

type Row = {
  uid: string;
  document_id: string;
  kind: DocumentKind;
  title: string;
  category_id: string | null;
  organization_id: string | null;
  report: unknown;
};
type Names = Awaited<ReturnType<typeof namesFor>>;

function toStatus(row: Row, { catalog, policies }: Names): DocumentStatus {
  const report = reportOf(row);
  const policy = policies.get(report.policyKey ?? '');
  return {
    uid: row.uid,
    documentId: row.document_id,
    kind: row.kind,
    title: row.title,
    categoryName: catalog.categories.get(row.category_id ?? '')?.name ?? null,
    organizationName: catalog.organizations.get(row.organization_id ?? '')?.name ?? null,
    status: report.status,
    countsAsOverdue: report.countsAsOverdue,
    policyName: policy?.name ?? null,
    legalBasis: policy?.legalBasis ?? null,
    dueOn: report.dueOn,
    daysLeft: report.daysLeft,
    unit: report.unit,
    counted: say(report.counted),
    notes: report.notes.map(say),
    takesConfirmation: policy?.confirmation != null,
  };
}

function rowsWithin(strapi: Core.Strapi, reach: Reach): Knex.QueryBuilder {
  return strapi.db
    .connection('document_statuses')
    .withSchema('zhaoshi_freshness')
    .where(within(reach));
}

/** One page of watched documents; what is due first comes first. */
export async function listDocuments(
  strapi: Core.Strapi,
  args: { filter: DocumentFilter; reach: Reach; page: number; pageSize: number },
): Promise<DocumentPage> {
  const { filter, reach, page, pageSize } = args;
  const rows = rowsWithin(strapi, reach);
  if (filter.kind) void rows.where('kind', filter.kind);
  if (filter.statuses.length > 0) void rows.whereIn('status', filter.statuses);
  if (filter.isOverdue) void rows.where('counts_as_overdue', true);
  if (filter.organizationId) void rows.where('organization_id', filter.organizationId);
  const counted = await rows.clone().count<{ count: string }[]>({ count: '*' });
  const found: Row[] = await rows
    .orderByRaw('due_on asc nulls last')
    .orderBy(['uid', 'document_id', 'kind'])
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const names = await namesFor(strapi);
  const results = found.map((row) => toStatus(row, names));
  return { results, page, pageSize, total: Number(counted[0]?.count ?? 0) };
}

/** Why one document is watched by itself, within somebody's reach; empty where it is not. */
export async function statusesOfDocument(
  strapi: Core.Strapi,
  { document: { uid, documentId }, reach }: { document: DocumentKey; reach: Reach },
): Promise<DocumentStatus[]> {
  const rows: Row[] = await rowsWithin(strapi, reach).where({ uid, document_id: documentId });
  const names = await namesFor(strapi);
  return rows.map((row) => toStatus(row, names));
}
