import type { Core } from '@strapi/strapi';
import type { FeedScope } from './feed-scope';

/** A public document as the registry knows it. Its digest changes with any of its content. */
export type Publication = {
  uid: string;
  documentId: string;
  indexNumber: string;
  digest: string;
  organizationId: string | null;
  categoryId: string | null;
  categoryPath: string | null;
  firstPublishedAt: string;
  lastChangedAt: string;
};

/** So many entries a feed has. */
const MOST_ENTRIES = 50;

const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The public documents of a feed that changed last, newest first. Withdrawn ones and drafts are not among them. */
export async function newestPublications(
  strapi: Core.Strapi,
  { uids, scope }: { uids: readonly string[]; scope: FeedScope },
): Promise<Publication[]> {
  const conditions = ["state = 'public'", 'uid = any(?::text[])'];
  const bindings: (string | number | readonly string[])[] = [uids];
  if (scope.categoryPath !== undefined) {
    conditions.push('starts_with(category_path, ?)');
    bindings.push(scope.categoryPath);
  }
  if (scope.organizationId !== undefined) {
    conditions.push('organization_id = ?');
    bindings.push(scope.organizationId);
  }
  const { rows } = await strapi.db.connection.raw<{ rows: Publication[] }>(
    `select uid, document_id as "documentId", index_number as "indexNumber", digest,
      organization_id as "organizationId", category_id as "categoryId", category_path as "categoryPath",
      ${instant('first_published_at')} as "firstPublishedAt", ${instant('last_changed_at')} as "lastChangedAt"
    from zhaoshi_publication.publications where ${conditions.join(' and ')}
    order by last_changed_at desc, document_id limit ?`,
    [...bindings, MOST_ENTRIES],
  );
  return rows;
}
