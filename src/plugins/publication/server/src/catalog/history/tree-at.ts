import type { Core } from '@strapi/strapi';
import type { CategorySnapshot } from '../contracts';
import { snapshotColumns } from './record-history';
import { query } from '../database/query';

/** The whole tree as it was at an instant, by path. */
export async function treeAt(strapi: Core.Strapi, at: Date): Promise<CategorySnapshot[]> {
  const rows = await query<CategorySnapshot>(
    strapi.db.connection,
    `select ${snapshotColumns('h')} from zhaoshi_publication.category_history h
     where h.valid_from <= :at and (h.valid_to is null or h.valid_to > :at) order by h.path`,
    { at },
  );
  return rows;
}
