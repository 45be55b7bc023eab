import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  adviseOnCatalog,
  type LifeCategory,
  type LifeColumn,
} from '../../../../../domain/freshness/catalog-life';
import type { ColumnState } from '../../../../../domain/freshness/column-state';
import { addDays } from '../../../../../domain/time/day';
import { readCatalog, type Catalog } from '../catalog/read-catalog';
import { trailOf } from '../catalog/trail';
import type { LifeItem, LifeList } from '../contracts/life';
import { keyOf, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { loadColumns } from '../fold/stored-states';
import { say } from '../say';
import { isWithin, type Reach } from '../statuses/reach';

const YEAR_DAYS = 365;
/** Nobody rebuilds more of a catalog at a time. */
const MOST_SHOWN = 200;

type Row = ColumnKey & { status: string; countsAsOverdue: boolean };
type History = ColumnKey & { overdueDays: number; filledOn: string | null };

/** Those of organizations that are there still: a column that has ended says nothing about its category. */
const COLUMNS = `
  select category_id as "categoryId", organization_id as "organizationId", status,
    counts_as_overdue as "countsAsOverdue"
  from zhaoshi_freshness.statuses where status <> 'closed'`;

const HISTORY = `
  select category_id as "categoryId", organization_id as "organizationId",
    (count(*) filter (where counts_as_overdue))::int as "overdueDays",
    (max(day) filter (where status <> 'blank'))::text as "filledOn"
  from zhaoshi_freshness.snapshots where category_id = any(?) and day >= ?
  group by category_id, organization_id`;

async function readHistory(connection: Knex, ids: readonly string[], day: string) {
  const from = addDays(day, -YEAR_DAYS);
  const rows = await query<History>(connection, HISTORY, [[...ids], from]);
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function itemsSince(state: ColumnState | undefined, day: string): number {
  const recent = state?.recentItems.filter(({ on }) => on > day) ?? [];
  return recent.reduce((sum, { count }) => sum + count, 0);
}

function byCategory(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.categoryId);
    if (known) known.push(row);
    else found.set(row.categoryId, [row]);
  }
  return found;
}

function toCategories(
  { categories }: Catalog,
  columnsOf: (categoryId: string) => LifeColumn[],
): LifeCategory[] {
  const parents = new Set([...categories.values()].flatMap(({ ids }) => ids.at(-2) ?? []));
  return [...categories.values()].map(({ id, name, kind, ids, openedOn, isOpen, isStatutory }) => ({
    id,
    name,
    kind,
    parentId: ids.at(-2) ?? null,
    openedOn,
    isOpen,
    hasChildren: parents.has(id),
    isStatutory,
    columns: columnsOf(id),
  }));
}

/** What each column of the catalog was and is, for the year that ends with `day`. */
async function readFacts(
  strapi: Core.Strapi,
  catalog: Catalog,
  rows: Map<string, Row[]>,
  day: string,
) {
  const connection = strapi.db.connection;
  const states = await loadColumns(connection, 'all');
  // The law keeps the others whatever they were.
  const judged = [...rows.keys()].filter((id) => catalog.categories.get(id)?.isStatutory === false);
  const history = await readHistory(connection, judged, day);
  return toCategories(catalog, (categoryId) =>
    (rows.get(categoryId) ?? []).map((row) => ({
      isBlank: row.status === 'blank',
      countsAsOverdue: row.countsAsOverdue,
      newItemsInYear: itemsSince(states.get(keyOf(row)), addDays(day, -YEAR_DAYS)),
      overdueDaysInYear: history.get(keyOf(row))?.overdueDays ?? 0,
      filledOn: history.get(keyOf(row))?.filledOn ?? null,
    })),
  );
}

/**
 * Categories that might be merged or closed, of the day the statuses are of. Only those whose columns are all within
 * reach: whoever sees a part of a category is told nothing about the rest.
 */
export async function readLife(
  strapi: Core.Strapi,
  { reach, day }: { reach: Reach; day: string },
): Promise<LifeList> {
  const catalog = await readCatalog(strapi);
  const rows = byCategory(await query<Row>(strapi.db.connection, COLUMNS));
  const facts = await readFacts(strapi, catalog, rows, day);
  const advice = adviseOnCatalog(facts, day).filter(({ categoryId }) =>
    rows.get(categoryId)?.every((row) => isWithin(reach, row)),
  );
  const nameOf = ({ organizationId }: Row) => catalog.organizations.get(organizationId)?.name ?? '';
  const results = advice.slice(0, MOST_SHOWN).flatMap(({ categoryId, suggestion }): LifeItem[] => {
    const { action, into, reason } = suggestion;
    if (action === 'keep') return [];
    return [
      {
        categoryId,
        categoryName: catalog.categories.get(categoryId)?.name ?? '',
        categoryTrail: trailOf(catalog, categoryId),
        action,
        into: into && { categoryId: into.categoryId, name: into.name },
        reason: say(reason),
        organizations: (rows.get(categoryId) ?? []).map(nameOf),
      },
    ];
  });
  return { results, total: advice.length };
}
