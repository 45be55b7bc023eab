import type { Core } from '@strapi/strapi';
import { FRESHNESS_STATUSES } from '../../../../../domain/freshness/status';
import { readCatalog, type Catalog } from '../catalog/read-catalog';
import type { Overview, StatusCounts } from '../contracts/api';
import { within, type Reach } from '../statuses/reach';

type Cell = {
  organization_id: string;
  top: string;
  status: keyof StatusCounts;
  without_policy: number;
  overdue: number;
  columns: number;
  closed: number;
};

/** Counted by organization and category of the first level in one query; the rest is adding up. */
function readCells(strapi: Core.Strapi, reach: Reach): Promise<Cell[]> {
  const raw = (sql: string) => strapi.db.connection.raw(sql);
  return strapi.db
    .connection('statuses')
    .withSchema('zhaoshi_freshness')
    .where(within(reach))
    .groupByRaw("organization_id, split_part(category_path, '/', 2), status")
    .select<Cell[]>(
      'organization_id',
      raw("split_part(category_path, '/', 2) as top"),
      'status',
      raw(
        "count(*) filter (where policy_key is null and status <> 'closed')::int as without_policy",
      ),
      raw('count(*) filter (where counts_as_overdue)::int as overdue'),
      raw("count(*) filter (where status <> 'closed')::int as columns"),
      raw("count(*) filter (where status = 'closed')::int as closed"),
    );
}

function heatOf(cells: readonly Cell[], idOfTop: ReadonlyMap<string, string>): Overview['heat'] {
  const heat = new Map<string, Overview['heat'][number]>();
  for (const { organization_id: organizationId, top, columns, overdue } of cells) {
    const categoryId = idOfTop.get(top);
    if (!categoryId || columns === 0) continue;
    const key = `${organizationId} ${categoryId}`;
    const cell = heat.get(key) ?? { organizationId, categoryId, columns: 0, overdue: 0 };
    heat.set(key, { ...cell, columns: cell.columns + columns, overdue: cell.overdue + overdue });
  }
  return [...heat.values()];
}

function withoutOrganization({ categories }: Catalog): Overview['withoutOrganization'] {
  return [...categories.values()]
    .filter(({ isOpen, hasOpenChildren }) => isOpen && !hasOpenChildren)
    .filter(({ responsibleOrganizationId }) => responsibleOrganizationId === null)
    .map(({ id, name }) => ({ categoryId: id, categoryName: name }));
}

const TREND_DAYS = 90;

/** Up to a day in China: the database’s own day ends at another hour. */
async function readTrend(
  strapi: Core.Strapi,
  { reach, day }: { reach: Reach; day: string },
): Promise<Overview['trend']> {
  const raw = (sql: string) => strapi.db.connection.raw(sql);
  return strapi.db
    .connection('snapshots')
    .withSchema('zhaoshi_freshness')
    .where(within(reach))
    .whereRaw('day > ?::date - ?::integer', [day, TREND_DAYS])
    .groupBy('day')
    .orderBy('day')
    .select(
      raw('day::text as day'),
      raw('count(*) filter (where counts_as_overdue)::int as overdue'),
      raw(`count(*) filter (where status = 'due_soon')::int as "dueSoon"`),
      raw("count(*) filter (where status <> 'closed')::int as columns"),
    );
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The numbers within somebody's reach, of the day the statuses are of; each opens a list. */
export async function readOverview(
  strapi: Core.Strapi,
  { reach, day }: { reach: Reach; day: string },
): Promise<Overview> {
  const catalog = await readCatalog(strapi);
  const cells = await readCells(strapi, reach);
  const tops = [...catalog.categories.values()].filter(({ ids }) => ids.length === 1);
  const idOfTop = new Map(tops.map(({ id, path }) => [path.split('/')[1] ?? '', id]));
  const heat = heatOf(cells, idOfTop);
  const counts = Object.fromEntries(
    FRESHNESS_STATUSES.map((status) => {
      const own = cells.filter((cell) => cell.status === status);
      return [status, add(own.map(({ columns, closed }) => columns + closed))];
    }),
  ) as StatusCounts;
  const organizations = new Set(heat.map(({ organizationId }) => organizationId));
  const categories = new Set(heat.map(({ categoryId }) => categoryId));
  return {
    day,
    counts,
    overdue: add(cells.map(({ overdue }) => overdue)),
    withoutPolicy: add(cells.map((cell) => cell.without_policy)),
    withoutOrganization: reach.kind === 'everything' ? withoutOrganization(catalog) : [],
    heat,
    organizations: [...catalog.organizations.values()]
      .filter(({ id }) => organizations.has(id))
      .map(({ id, name }) => ({ id, name })),
    categories: tops.filter(({ id }) => categories.has(id)).map(({ id, name }) => ({ id, name })),
    trend: await readTrend(strapi, { reach, day }),
  };
}
