import type { Core } from '@strapi/strapi';
import { LINK_STATES, type LinkState } from '../../../../../domain/link-check/next-link-state';
import { fieldLabel } from '../../../../../documents/field-labels';
import type { LinkRow, LinksPage } from '../contracts/checks';
import { query } from '../../../../../database/query';
import { organizationNames } from '../organizations';

export type LinksFilter = {
  /** documentId */
  organization?: string | undefined;
  uid?: string | undefined;
  document?: string | undefined;
};

export type ListLinksArgs = LinksFilter & {
  state?: LinkState | undefined;
  page: number;
  pageSize: number;
};

type Row = {
  url: string;
  address: string;
  state: LinkState;
  cause: string | null;
  detail: string | null;
  status: number | null;
  failures: number;
  failed_since: Date | null;
  last_checked_at: Date | null;
  next_check_at: Date | null;
  uid: string;
  document_id: string;
  title: string;
  field: string;
  organization_id: string | null;
};

const FROM = `from zhaoshi_freshness.link_places p join zhaoshi_freshness.links l on l.id = p.link_id
  where (cast(:organization as text) is null or p.organization_id = :organization)
    and (cast(:uid as text) is null or p.uid = :uid)
    and (cast(:document as text) is null or p.document_id = :document)`;

const LIST = `select l.url, p.address, l.state, l.cause, l.detail, l.status, l.failures, l.failed_since,
    l.last_checked_at, l.next_check_at, p.uid, p.document_id, p.title, p.field, p.organization_id
  ${FROM} and (cast(:state as text) is null or l.state = :state)
  order by l.failed_since nulls last, l.id, p.document_id, p.field limit :limit offset :offset`;

const COUNT = `select l.state, count(*)::int as places ${FROM} group by l.state`;

const instant = (date: Date | null) => date?.toISOString() ?? null;

function toRow(row: Row, nameOf: (documentId: string) => string): LinkRow {
  const { url, address, state, cause, detail, status, failures, uid, title, field } = row;
  const organization = row.organization_id;
  return {
    ...{ url, address, state, cause, detail, status, failures },
    failedSince: instant(row.failed_since),
    lastCheckedAt: instant(row.last_checked_at),
    nextCheckAt: instant(row.next_check_at),
    document: {
      ...{ uid, title, field },
      documentId: row.document_id,
      fieldName: { zh: fieldLabel(field, uid), en: field },
    },
    organization:
      organization === null ? null : { documentId: organization, name: nameOf(organization) },
  };
}

const bindingsOf = ({ organization, uid, document }: LinksFilter) => ({
  organization: organization ?? null,
  uid: uid ?? null,
  document: document ?? null,
});

/** How many places in public documents have links in each state. */
export async function countLinks(
  strapi: Core.Strapi,
  filter: LinksFilter,
): Promise<Record<LinkState, number>> {
  const rows = await query<{ state: LinkState; places: number }>(
    strapi.db.connection,
    COUNT,
    bindingsOf(filter),
  );
  const placesOf = (state: LinkState) => rows.find((row) => row.state === state)?.places ?? 0;
  return Object.fromEntries(LINK_STATES.map((state) => [state, placesOf(state)])) as Record<
    LinkState,
    number
  >;
}

/** A page of links, a row for each place, those that have failed longest first. */
export async function listLinks(strapi: Core.Strapi, args: ListLinksArgs): Promise<LinksPage> {
  const { state, page, pageSize } = args;
  const paging = { limit: pageSize, offset: (page - 1) * pageSize };
  const bindings = { ...bindingsOf(args), state: state ?? null, ...paging };
  const rows = await query<Row>(strapi.db.connection, LIST, bindings);
  const counts = await countLinks(strapi, args);
  const total = state ? counts[state] : Object.values(counts).reduce((sum, one) => sum + one, 0);
  const nameOf = await organizationNames(
    strapi,
    rows.map((row) => row.organization_id),
  );
  return {
    rows: rows.map((row) => toRow(row, nameOf)),
    pagination: { page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)), total },
    counts,
  };
}
