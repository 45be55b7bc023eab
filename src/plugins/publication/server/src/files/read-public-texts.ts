import type { Core, UID } from '@strapi/strapi';

type Attribute = {
  type: string;
  private?: boolean;
  component?: UID.Component;
  components?: UID.Component[];
};
type Fields = Record<string, unknown>;
type Populate = Record<string, unknown>;

function attributesOf(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  return Object.entries(attributes as unknown as Record<string, Attribute>).filter(
    ([, attribute]) => !attribute.private,
  );
}

/** Everything of a document that is its own: components, zones and files at any depth, no related documents. */
function populateOf(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate = {};
  for (const [name, { type, component, components }] of attributesOf(strapi, uid)) {
    if (type === 'media') populate[name] = true;
    if (component) populate[name] = { populate: populateOf(strapi, component) };
    if (components) {
      const on = components.map((one) => [one, { populate: populateOf(strapi, one) }]);
      populate[name] = { on: Object.fromEntries(on) as Populate };
    }
  }
  return populate;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object' || value instanceof Date) return [];
  return Object.values(value).flatMap(strings);
}

function textsOf(strapi: Core.Strapi, uid: string, fields: Fields, isPublished: boolean): string[] {
  return attributesOf(strapi, uid).flatMap(([name, { type, component }]) => {
    const value = fields[name];
    if (!value || type === 'relation') return [];
    if (type === 'media') {
      return [value].flat().map((file) => (file as { url: string }).url);
    }
    if (type === 'component' || type === 'dynamiczone') {
      return ([value].flat() as Fields[]).flatMap((part) =>
        textsOf(strapi, component ?? String(part.__component), part, isPublished),
      );
    }
    return isPublished ? strings(value) : [];
  });
}

/**
 * Every text in what the public may read of a document, and the address of every file attached to it, at any depth.
 * Of a type that is public with every save (an organization, a category) only what is attached: else whoever writes an
 * address into one would publish a draft's file without the review of the draft. Nothing for a document that is not public. Reads inside the transaction under way.
 */
export async function readPublicTexts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, uid),
  })) as Fields[];
  const isPublished = strapi.contentType(uid).options?.draftAndPublish === true;
  return rows.flatMap((row) => textsOf(strapi, uid, row, isPublished));
}
