import type { Core, UID } from '@strapi/strapi';
import { reviewedTypes } from '../reviewed-types';

/** The reviewed types by the names the public interface calls them: `disclosure`, `annual-report`. */
export function apiTypes(strapi: Core.Strapi): Map<string, string> {
  const named = reviewedTypes(strapi).map((uid) => {
    const { singularName } = strapi.contentType(uid as UID.ContentType).info;
    return [singularName, uid] as const;
  });
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}
