import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { isPublicationType } from '../content/is-publication-type';

/** A content type whose publications are recorded: how the public interface calls it, and where it is read. */
export type PublicType = {
  uid: UID.ContentType;
  name: string;
  path: string;
  /** Attributes the public interface never shows, not even by name. */
  privateFields: readonly string[];
};

/** The types that opt in by `pluginOptions.publication`, in alphabetical order of their names. */
export function publicTypes(strapi: Core.Strapi): PublicType[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid }) => isPublicationType(strapi, uid))
    .map((model) => ({
      uid: model.uid,
      name: model.info.singularName,
      path: `/api/${model.info.pluralName}`,
      privateFields: contentTypes.getPrivateAttributes(model),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
