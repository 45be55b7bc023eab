import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CategoryChange, CategorySnapshot } from '../contracts';
import { currentCategories } from '../database/current-categories';
import { query } from '../database/query';

export type RecordHistoryArgs = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  /** The operation that brought the changes about; null where they come from a form or the API. */
  operationId: string | null;
};

const FACTS = 'code, name, path, parent_id, state, successor_id, responsible_organization_id'.split(
  ', ',
);
const of = (alias: string) => `(${FACTS.map((column) => `${alias}.${column}`).join(', ')})`;

/** Columns of a state, in the words of the contracts. */
export const snapshotColumns = (alias: string) =>
  `${alias}.category_id as "categoryId", ${alias}.code, ${alias}.name, ${alias}.path, ${alias}.parent_id as "parentId",
   ${alias}.state, ${alias}.successor_id as "successorId",
   ${alias}.responsible_organization_id as "responsibleOrganizationId"`;

function pairUp(closed: CategorySnapshot[], opened: CategorySnapshot[]): CategoryChange[] {
  const before = new Map(closed.map((state) => [state.categoryId, state]));
  const after = new Map(opened.map((state) => [state.categoryId, state]));
  const pathOf = (id: string) => before.get(id)?.path ?? after.get(id)?.path ?? '';
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  ids.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  return ids.map((categoryId) => ({
    categoryId,
    before: before.get(categoryId) ?? null,
    after: after.get(categoryId) ?? null,
  }));
}

/**
 * Compares the whole tree with the states that held until now, ends those that do not hold any more and begins the new
 * ones, all at one moment. The clock is read here, under the lock of the tree, so that states follow one another in
 * the order in which they came about. Where nothing changed nothing is written.
 */
export async function recordHistory(args: RecordHistoryArgs): Promise<CategoryChange[]> {
  const { strapi, trx, operationId } = args;
  const current = currentCategories(strapi);
  const clock = await query<{ now: string }>(trx, 'select clock_timestamp()::text as now');
  const now = clock[0]?.now ?? '';
  const closed = await query<CategorySnapshot>(
    trx,
    `update zhaoshi_publication.category_history h set valid_to = greatest(?::timestamptz, h.valid_from)
     where h.valid_to is null and not exists (
       select from ${current} c where c.category_id = h.category_id and ${of('c')} is not distinct from ${of('h')})
     returning ${snapshotColumns('h')}`,
    [now],
  );
  const opened = await query<CategorySnapshot>(
    trx,
    `insert into zhaoshi_publication.category_history as h (category_id, ${FACTS.join(', ')}, valid_from, operation_id)
     select c.category_id, ${FACTS.map((column) => `c.${column}`).join(', ')},
       case when exists (select from zhaoshi_publication.category_history e where e.category_id = c.category_id)
         then ?::timestamptz else least(c.created_at::timestamptz, ?::timestamptz) end, ?
     from ${current} c
     where not exists (
       select from zhaoshi_publication.category_history e where e.category_id = c.category_id and e.valid_to is null)
     order by c.path
     returning ${snapshotColumns('h')}`,
    [now, now, operationId],
  );
  return pairUp(closed, opened);
}

/** Categories that have another address than before, or are new: what is filed in them has a new path. */
export function categoriesWithNewPath(changes: readonly CategoryChange[]): string[] {
  return changes.flatMap(({ categoryId, before, after }) =>
    after && before?.path !== after.path ? [categoryId] : [],
  );
}
