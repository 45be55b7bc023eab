import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lock } from './lock';
import { ATTEMPTS, retried } from './retried';

const DOCUMENT_MANAGER = 'plugin::content-manager.document-manager';

type Options = Record<string, unknown>;

/** The part of the content manager's service that writes many documents; not in Strapi's public types. */
type DocumentManager = {
  publish(id: string, uid: string, options: Options): Promise<unknown[] | undefined>;
  publishMany(uid: string, ids: string[], locale?: unknown): Promise<number>;
  delete(id: string, uid: string, options: Options): Promise<unknown>;
  deleteMany(ids: string[], uid: string, options?: Options): Promise<{ count: number }>;
};

/**
 * One transaction over many documents, one after another, all of them locked beforehand and in one order: two people
 * who publish A, B and B, A would otherwise wait for each other until the database ends one of them.
 */
async function forEachInOrder<Result>(
  strapi: Core.Strapi,
  ids: readonly string[],
  write: (id: string) => Promise<Result>,
): Promise<Result[]> {
  const ordered = [...new Set(ids)].sort();
  const writeAll = async () =>
    strapi.db.transaction(async ({ trx }) => {
      for (const id of ordered) await lock(trx as Knex.Transaction, id);
      const results: Result[] = [];
      for (const id of ordered) results.push(await write(id));
      return results;
    });
  return retried(() => writeAll(), ATTEMPTS);
}

/** Makes the content manager's bulk actions take turns instead of deadlocking; Strapi itself runs them all at once on one connection. */
export function orderBulkWrites(strapi: Core.Strapi): void {
  strapi.get('services').extend(DOCUMENT_MANAGER, (service: DocumentManager) => ({
    ...service,
    async publishMany(uid: string, ids: string[], locale?: unknown) {
      const results = await forEachInOrder(strapi, ids, (id) =>
        service.publish(id, uid, { locale, populate: {} }),
      );
      return results.flat().filter(Boolean).length;
    },
    async deleteMany(ids: string[], uid: string, options: Options = {}) {
      const results = await forEachInOrder(strapi, ids, (id) => service.delete(id, uid, options));
      return { count: results.length };
    },
  }));
}
