import type { ColumnKey } from '../../server/src/contracts/places';

export const HOME = '/plugins/freshness';

/** The page of one column. */
export function columnPath({ categoryId, organizationId }: ColumnKey): string {
  return `${HOME}/columns/${categoryId}/${organizationId}`;
}

/** The page of a site whose availability is watched. */
export function sitePath({ id }: { id: number }): string {
  return `${HOME}/sites/${id}`;
}

/** A tab of the monitoring page with what is asked of it. */
export function tabPath(tab: string, params: Record<string, string> = {}): string {
  return `${HOME}?${new URLSearchParams({ tab, ...params }).toString()}`;
}

/** Where a document is edited. */
export function editPath(uid: string, documentId: string): string {
  return `/content-manager/collection-types/${uid}/${documentId}`;
}
