import type { FreshnessStatus } from '../../../../../domain/freshness/status';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { refuseOnErrors } from '../../../../../documents/refuse';
import {
  MOST_ON_A_PAGE,
  statusesOf,
  valueOf,
  whole,
  type Query,
} from '../statuses/read-status-query';
import { DOCUMENT_KINDS, type DocumentKind } from './document-status';

export type DocumentFilter = {
  kind: DocumentKind | null;
  statuses: FreshnessStatus[];
  isOverdue: boolean;
  organizationId: string | null;
};

function kindOf(query: Query, reasons: Reason[]): DocumentKind | null {
  const value = valueOf(query, 'kind', reasons);
  const kind = DOCUMENT_KINDS.find((known) => known === value) ?? null;
  if (value !== null && kind === null) {
    const allowed = DOCUMENT_KINDS.join(', ');
    reasons.push(error('freshness.unknown_choice', { value, allowed }, 'kind'));
  }
  return kind;
}

/** What the parameters of a list of documents ask; 400 with every one that cannot be understood. */
export function readDocumentQuery(query: Query): {
  filter: DocumentFilter;
  page: number;
  pageSize: number;
} {
  const reasons: Reason[] = [];
  const asked = {
    filter: {
      kind: kindOf(query, reasons),
      statuses: statusesOf(query, reasons),
      isOverdue: valueOf(query, 'overdue', reasons) === 'true',
      organizationId: valueOf(query, 'organization', reasons),
    },
    page: whole(query, 'page', { fallback: 1, most: 999_999, reasons }),
    pageSize: whole(query, 'pageSize', { fallback: 20, most: MOST_ON_A_PAGE, reasons }),
  };
  refuseOnErrors(reasons);
  return asked;
}
