import type { Core } from '@strapi/strapi';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { SourceRecord } from '../contracts/sources';

type Row = {
  documentId: string;
  publishedAt: Date | string | null;
  firstPublishedAt?: Date | string | null;
} & Record<string, unknown>;

/** `api::disclosure.disclosure:abc` → type and documentId. */
function partsOf(id: string): { uid: string; documentId: string } {
  const at = id.lastIndexOf(':');
  return { uid: id.slice(0, at), documentId: id.slice(at + 1) };
}

const day = (value: Date | string | null | undefined) =>
  value ? shanghaiDay(new Date(value)) : null;

async function tellOfType(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<SourceRecord[]> {
  if (!(uid in strapi.contentTypes)) return [];
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: documentIds } } })) as Row[];
  // What is public is called as it is public; what was withdrawn by its draft.
  rows.sort((a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null));
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return [...byId.values()].map((row) => {
    const title = row.title ?? row.name;
    return {
      id: `${uid}:${row.documentId}`,
      title: typeof title === 'string' ? title : row.documentId,
      on: day(row.firstPublishedAt) ?? day(row.publishedAt),
      href: `/content-manager/collection-types/${uid}/${row.documentId}`,
    };
  });
}

/** What documents are called, where they are in the admin, and since when they are public. */
export async function tellDocuments(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<SourceRecord[]> {
  const types = new Map<string, string[]>();
  for (const { uid, documentId } of ids.map(partsOf)) {
    types.set(uid, [...(types.get(uid) ?? []), documentId]);
  }
  const told: SourceRecord[] = [];
  for (const [uid, documentIds] of types) {
    told.push(...(await tellOfType(strapi, uid, documentIds)));
  }
  return told;
}
