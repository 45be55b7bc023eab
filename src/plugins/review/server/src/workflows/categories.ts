import type { Core } from '@strapi/strapi';
import {
  followSuccessors,
  type Addressed,
} from '../../../../../domain/catalog-operations/follow-successors';
import type { CategoryChoice } from '../contracts/api';

const CATEGORY = 'api::catalog-category.catalog-category';
const MOST = 20;

type Row = Omit<Addressed, 'successorId'> & {
  name: string;
  successor: { documentId: string } | null;
};
export type Category = Addressed & { name: string };

/** Where a category a workflow was set for is now: `now` is another one after a merge, null where it is gone. */
export type CategoryPlace = { category: Category; now: Category | null };

/** These categories and whatever they were merged into, by documentId. */
async function readChains(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, Category>> {
  const found = new Map<string, Category>();
  const asked = new Set<string>();
  let next = [...new Set(ids)];
  while (next.length > 0) {
    for (const id of next) asked.add(id);
    const rows = (await strapi.db.query(CATEGORY).findMany({
      where: { documentId: { $in: next } },
      select: ['documentId', 'name', 'path', 'state'],
      populate: { successor: { select: ['documentId'] } },
    })) as Row[];
    for (const { successor, ...row } of rows) {
      found.set(row.documentId, { ...row, successorId: successor?.documentId ?? null });
    }
    next = rows.flatMap(({ successor }) =>
      successor && !asked.has(successor.documentId) ? [successor.documentId] : [],
    );
  }
  return found;
}

/** Where categories are now, by documentId, read when asked: after a move, a merge or a closing. Unknown ones are absent. */
export async function categoryPlaces(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, CategoryPlace>> {
  const byId = await readChains(strapi, ids);
  return new Map(
    ids.flatMap((id) => {
      const category = byId.get(id);
      if (!category) return [];
      const now = followSuccessors(category, byId) as Category | null;
      return [[id, { category, now }] as const];
    }),
  );
}

/** Categories a workflow can be set for, by part of the name; merged ones hold nothing any more. */
export async function searchCategories(
  strapi: Core.Strapi,
  typed: string,
): Promise<CategoryChoice[]> {
  const text = typed.trim().slice(0, 80);
  return (await strapi.db.query(CATEGORY).findMany({
    where: { state: { $ne: 'merged' }, ...(text ? { name: { $containsi: text } } : {}) },
    select: ['documentId', 'name', 'path'],
    orderBy: [{ path: 'asc' }, { id: 'asc' }],
    limit: MOST,
  })) as CategoryChoice[];
}
