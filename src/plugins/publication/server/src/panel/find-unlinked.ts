import type { Core, UID } from '@strapi/strapi';
import { fieldLabel } from '../../../../../documents/field-labels';
import type { UnlinkedRelation } from '../contracts/api';

type Attribute = { type: string; target?: string; mappedBy?: string };
type Related = { documentId: string; title?: string; name?: string };

function hasDrafts(strapi: Core.Strapi, target: string): boolean {
  const type = strapi.contentTypes[target as UID.ContentType];
  return type?.options?.draftAndPublish === true;
}

/** Relations of a type that a publication would drop when their target is not public. */
function droppableRelations(strapi: Core.Strapi, uid: string): [string, string][] {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> };
  return Object.entries(attributes).flatMap(([name, { type, target, mappedBy }]) =>
    type === 'relation' && target && !mappedBy && hasDrafts(strapi, target)
      ? [[name, target] as [string, string]]
      : [],
  );
}

/** Those of some documents that are not public, as far as whoever asks may read them. */
async function unpublished(strapi: Core.Strapi, target: string, ids: string[]): Promise<Related[]> {
  const published = (await strapi.db.query(target).findMany({
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  })) as Related[];
  const isPublic = new Set(published.map(({ documentId }) => documentId));
  const others = ids.filter((id) => !isPublic.has(id));
  if (others.length === 0) return [];
  // Through the Document Service, which leaves out what is not for this person.
  return await strapi.documents(target as UID.ContentType).findMany({
    filters: { documentId: { $in: others } } as never,
    status: 'draft',
  });
}

/** Related documents of a draft that are not public: Strapi leaves such links out when it publishes. */
export async function findUnlinked(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<UnlinkedRelation[]> {
  const relations = droppableRelations(strapi, uid);
  const populate = Object.fromEntries(relations.map(([name]) => [name, true]));
  const draft = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate })) as Record<
    string,
    unknown
  > | null;
  const unlinked: UnlinkedRelation[] = [];
  for (const [field, target] of draft ? relations : []) {
    const ids = ([draft?.[field] ?? []].flat() as Related[]).map((one) => one.documentId);
    for (const { documentId: id, title, name } of await unpublished(strapi, target, ids)) {
      unlinked.push({
        field,
        fieldLabel: fieldLabel(field, uid),
        documentId: id,
        title: title ?? name ?? id,
      });
    }
  }
  return unlinked;
}
