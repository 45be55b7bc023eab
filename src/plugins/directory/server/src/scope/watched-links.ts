import type { Core, UID } from '@strapi/strapi';
import { organizationPathOf } from './organization-path';

/**
 * A relation whose other end is not for everybody: `shown` brings the text of another document into the answer,
 * `decisive` says where this one stands (`pluginOptions.directory.inside`), or belongs to the other document.
 */
export type WatchedLink = { field: string; target: string; kind: 'shown' | 'decisive' };

type Attribute = { type: string; target?: string; mappedBy?: string };
type Model = {
  attributes: Record<string, Attribute>;
  pluginOptions?: { directory?: { inside?: string[] } };
};

function hasOwnedDrafts(strapi: Core.Strapi, target: string): boolean {
  const { options } = strapi.contentType(target as UID.ContentType);
  return options?.draftAndPublish === true && organizationPathOf(strapi, target) !== null;
}

/** The relations among what is written that have to be checked. */
export function watchedLinks(
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown> = {},
): WatchedLink[] {
  const { attributes, pluginOptions } = strapi.contentType(uid as UID.ContentType) as Model;
  const inside = pluginOptions?.directory?.inside ?? [];
  return Object.entries(attributes).flatMap(
    ([field, { type, target, mappedBy }]): WatchedLink[] => {
      if (type !== 'relation' || !target || data[field] === undefined) return [];
      if (inside.includes(field)) return [{ field, target, kind: 'decisive' }];
      if (!hasOwnedDrafts(strapi, target)) return [];
      return [{ field, target, kind: mappedBy ? 'decisive' : 'shown' }];
    },
  );
}
