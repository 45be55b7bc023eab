import type { Core } from '@strapi/strapi';
import {
  followSuccessors,
  type Addressed,
} from '../../../../../../domain/catalog-operations/follow-successors';
import { query } from '../database/query';

/** What somebody asks for: a path or a code a category has, or once had. */
export type AddressQuery = { path: string } | { code: string };

/** Where that is now: here, or at another address; null where there never was such a category, or it is gone. */
export type Resolved = { documentId: string; path: string; isHere: boolean } | null;

type Current = Addressed & { code: string };

/** Who had the address, the one that has it now first, then the latest. */
async function holders(strapi: Core.Strapi, asked: AddressQuery): Promise<string[]> {
  const [column, value] =
    'path' in asked ? (['path', asked.path] as const) : (['code', asked.code] as const);
  const rows = await query<{ id: string }>(
    strapi.db.connection,
    `select category_id as id from zhaoshi_publication.category_history where ${column} = ?
     group by category_id order by bool_or(valid_to is null) desc, max(valid_from) desc, max(id) desc`,
    [value],
  );
  return rows.map(({ id }) => id);
}

async function currentTree(strapi: Core.Strapi): Promise<Map<string, Current>> {
  const rows = await query<Current>(
    strapi.db.connection,
    `select category_id as "documentId", path, code, state, successor_id as "successorId"
     from zhaoshi_publication.category_history where valid_to is null`,
  );
  return new Map(rows.map((row) => [row.documentId, row]));
}

/**
 * Finds a category by an address of any time. The category that has the address now comes first; an address nobody has
 * any more leads to the last one that had it; a merged category leads to whatever took over, however many mergers on.
 */
export async function resolveAddress(strapi: Core.Strapi, asked: AddressQuery): Promise<Resolved> {
  const found = await holders(strapi, asked);
  if (found.length === 0) return null;
  const tree = await currentTree(strapi);
  for (const id of found) {
    const holder = tree.get(id);
    const category = holder && followSuccessors(holder, tree);
    if (!category) continue;
    const { documentId, path } = category;
    const has = category as Addressed & { code: string };
    const isHere = 'path' in asked ? path === asked.path : has.code === asked.code;
    return { documentId, path, isHere };
  }
  return null;
}
