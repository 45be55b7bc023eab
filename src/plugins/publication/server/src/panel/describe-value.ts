import type { Core, UID } from '@strapi/strapi';

type Attribute = { type: string; target?: string; component?: string };

const NAME_FIELDS = ['title', 'name'] as const;

function attributeOf(strapi: Core.Strapi, uid: string, field: string): Attribute | undefined {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> };
  return attributes[field];
}

/**
 * Names of related documents, in the order of their ids; what is gone, or neither public nor for whoever asks, keeps
 * its id: the ids may be what somebody typed.
 */
async function relatedNames(strapi: Core.Strapi, target: string, ids: string[]): Promise<string[]> {
  const { options } = strapi.contentType(target as UID.ContentType);
  const among = { documentId: { $in: ids } };
  const isPublic = options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  const rows = [
    ...(await strapi.db.query(target).findMany({ where: { ...among, ...isPublic } })),
    ...(await strapi.documents(target as UID.ContentType).findMany({ filters: among as never })),
  ] as Record<string, unknown>[];
  return ids.map((id) => {
    const row = rows.find(({ documentId }) => documentId === id);
    const name = NAME_FIELDS.map((key) => row?.[key]).find((value) => typeof value === 'string');
    return String(name ?? id);
  });
}

type FileValue = { name?: string; alternativeText?: string; caption?: string; sha256?: string };

/** A file in one line. The digits tell two files of one name apart: its bytes were replaced. */
function describeFile(value: unknown): string {
  const { name, alternativeText, caption, sha256 } = value as FileValue;
  const digits = sha256 ? `SHA-256 ${sha256.slice(0, 8)}` : undefined;
  return [name, alternativeText, caption, digits].filter(Boolean).join(' · ');
}

function asList(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** A canonical value as text people can read: names instead of ids, one line for each part of a list. */
export async function describeValue(
  strapi: Core.Strapi,
  { uid, field, value }: { uid: string; field: string; value: unknown },
): Promise<string> {
  if (value === null || value === undefined || value === '') return '';
  const attribute = attributeOf(strapi, uid, field);
  if (attribute?.type === 'relation' && attribute.target) {
    return (await relatedNames(strapi, attribute.target, asList(value))).join('\n');
  }
  if (attribute?.type === 'media' || field === 'linkedFiles') {
    return (value as unknown[]).map(describeFile).join('\n');
  }
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => JSON.stringify(part)).join('\n');
  return JSON.stringify(value, null, 2);
}
