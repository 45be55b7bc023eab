import type { Core, UID } from '@strapi/strapi';
import { ORGANIZATION } from '../uids';

type Options = { directory?: { organization?: string } };
type Attribute = { type: string; relation?: string; target?: string };

const OF_A_RELATION = /^(\w+)\.documentId$/;

/**
 * How a document tells which organization it belongs to, as its schema states it in `pluginOptions.directory`:
 * a scalar column (`organizationKey`), a relation (`responsibleOrganization.documentId`) or, for organizations, the
 * document itself (`documentId`). Null for types that belong to nobody in particular.
 */
export function organizationPathOf(strapi: Core.Strapi, uid: string): string | null {
  const options = strapi.contentTypes[uid as UID.ContentType]?.pluginOptions as Options | undefined;
  return options?.directory?.organization ?? null;
}

/** The relation a person fills in to say whose a document is: what a picker offers there is limited. */
export function organizationFieldOf(strapi: Core.Strapi, uid: string): string | null {
  const path = organizationPathOf(strapi, uid);
  if (path === null) return null;
  const field =
    path === 'documentId' ? 'parent' : (OF_A_RELATION.exec(path)?.[1] ?? 'organization');
  const attributes = strapi.contentTypes[uid as UID.ContentType]?.attributes as
    Record<string, Attribute> | undefined;
  return attributes?.[field]?.target === ORGANIZATION ? field : null;
}

/** What has to be loaded with a document, so that `organizationOf` can tell. */
export function populateFor(path: string): Record<string, true> {
  const relation = OF_A_RELATION.exec(path)?.[1];
  return relation ? { [relation]: true } : {};
}

/** The documentId of the organization a loaded document belongs to, null for none. */
export function organizationOf(row: Record<string, unknown>, path: string): string | null {
  const relation = OF_A_RELATION.exec(path)?.[1];
  if (!relation) return (row[path] as string | null | undefined) ?? null;
  return (row[relation] as { documentId: string } | null | undefined)?.documentId ?? null;
}

/** The same as a filter of the Document Service. */
export function filterBy(path: string, organizations: readonly string[]): Record<string, unknown> {
  const relation = OF_A_RELATION.exec(path)?.[1];
  const among = { $in: [...organizations] };
  return relation ? { [relation]: { documentId: among } } : { [path]: among };
}
