import type { Core, UID } from '@strapi/strapi';
import type { SeedRecord } from './read-seeds';

type Found = { documentId: string } | null;

type PutRecord = {
  strapi: Core.Strapi;
  uid: UID.ContentType;
  /** What makes the record the same one at the next run, in query-engine terms. */
  key: Record<string, unknown>;
  data: SeedRecord;
};

/**
 * Creates a record unless one with the same natural key exists: a second run changes nothing, and what an editor has
 * changed since stays. Goes through the Document Service, so seeds obey the same rules as everybody.
 */
export async function putRecord(args: PutRecord): Promise<{ documentId: string; isNew: boolean }> {
  const { strapi, uid, key, data } = args;
  const found: Found = await strapi.db.query(uid).findOne({ where: key });
  if (found) return { documentId: found.documentId, isNew: false };
  const created = await strapi.documents(uid).create({ data, status: 'draft' });
  return { documentId: created.documentId, isNew: true };
}
