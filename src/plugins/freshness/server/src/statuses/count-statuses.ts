import { EMPTY_COLUMN, type ColumnState } from '../../../../../domain/freshness/column-state';
import { resolvePolicy, type FreshnessPlace } from '../../../../../domain/freshness/resolve-policy';
import { statusOf, type StatusReport } from '../../../../../domain/freshness/status';
import type { Policy } from '../../../../../domain/freshness/policy';
import type { Catalog } from '../catalog/read-catalog';
import type { Basis } from './basis';
import { columnOfKey, keyOf, type ColumnKey } from '../contracts/places';

const DISCLOSURE = 'api::disclosure.disclosure';

export type CountedStatus = ColumnKey & {
  categoryPath: string;
  report: StatusReport;
  policy: Policy | null;
  /** When something new last came, whatever its own rule asks: the home page lives on it. */
  lastNewItemOn: string | null;
};

type CountFrom = Pick<Basis, 'catalog' | 'day' | 'calendar'> & { policies: readonly Policy[] };

/** A column as policies find it; null when its category or organization is not there any more. */
export function placeOf(catalog: Catalog, column: ColumnKey): FreshnessPlace | null {
  const category = catalog.categories.get(column.categoryId);
  const organization = catalog.organizations.get(column.organizationId);
  if (!category || !organization) return null;
  return {
    kind: 'column',
    uid: DISCLOSURE,
    documentId: null,
    categoryIds: category.ids,
    categoryKind: category.kind,
    organizationIds: organization.ids,
  };
}

/**
 * The columns there are: every open category with whoever answers for it, and wherever an organization has something
 * public. A category that only holds others is a column only where something is filed in it.
 */
export function columnsOf(catalog: Catalog, states: ReadonlyMap<string, ColumnState>): ColumnKey[] {
  const columns = new Map<string, ColumnKey>();
  for (const [key, { publicCount }] of states) {
    if (publicCount > 0) columns.set(key, columnOfKey(key));
  }
  for (const {
    id,
    isOpen,
    hasOpenChildren,
    responsibleOrganizationId,
  } of catalog.categories.values()) {
    if (!isOpen || hasOpenChildren || !responsibleOrganizationId) continue;
    const column = { categoryId: id, organizationId: responsibleOrganizationId };
    columns.set(keyOf(column), column);
  }
  return [...columns.values()];
}

/** The status of columns on a day, with the policy that holds for each. */
export function countStatuses(
  columns: readonly ColumnKey[],
  states: ReadonlyMap<string, ColumnState>,
  { catalog, policies, day: today, calendar }: CountFrom,
): CountedStatus[] {
  return columns.flatMap((column) => {
    const place = placeOf(catalog, column);
    const category = catalog.categories.get(column.categoryId);
    if (!place || !category) return [];
    const policy = resolvePolicy(policies, place, today);
    const state = states.get(keyOf(column)) ?? EMPTY_COLUMN;
    const isActive = catalog.organizations.get(column.organizationId)?.isActive === true;
    const isClosed = !category.isOpen || !isActive;
    const { openedOn } = category;
    const report = statusOf({ policy, state, today, calendar, isClosed, openedOn });
    const lastNewItemOn = state.newItems.last?.on ?? null;
    return [{ ...column, categoryPath: category.path, report, policy, lastNewItemOn }];
  });
}
