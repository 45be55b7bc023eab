import type { DocumentWrite } from '../../../../../documents/write-stages';

/** What stands at the other end of some fields, by field: ids of files, or documentIds. */
export type LinkedIds<Id> = ReadonlyMap<string, ReadonlySet<Id>>;

type Linked<Id> = Record<'id' | 'documentId', Id>;

/** What a document is linked with in these fields, in its draft and its public version together. */
export async function linkedIds<Id extends number | string>(
  { strapi, uid, documentId }: DocumentWrite,
  fields: readonly string[],
  key: 'id' | 'documentId',
): Promise<LinkedIds<Id>> {
  if (!documentId || fields.length === 0) return new Map();
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    populate: Object.fromEntries(fields.map((field) => [field, { select: [key] as never[] }])),
  });
  const idsIn = (field: string) =>
    rows.flatMap((row) => [row[field] ?? []].flat() as Linked<Id>[]).map((one) => one[key]);
  return new Map(fields.map((field) => [field, new Set(idsIn(field))]));
}

/** What the first has in a field and the second has not. */
export function missingIn<Id>(one: LinkedIds<Id>, other: LinkedIds<Id>, field: string): Id[] {
  return [...(one.get(field) ?? [])].filter((id) => !other.get(field)?.has(id));
}
