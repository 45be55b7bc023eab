import type { Core } from '@strapi/strapi';

type Options = {
  info?: { displayName?: string };
  pluginOptions?: { review?: { required?: boolean } };
};

function optionsOf(strapi: Core.Strapi, uid: string): Options | undefined {
  return (strapi.contentTypes as unknown as Record<string, Options | undefined>)[uid];
}

/** Whether a content type has opted in by `pluginOptions.review.required` in its schema. */
export function isReviewedType(strapi: Core.Strapi, uid: string): boolean {
  return optionsOf(strapi, uid)?.pluginOptions?.review?.required === true;
}

export function reviewedTypes(strapi: Core.Strapi): string[] {
  return Object.keys(strapi.contentTypes).filter((uid) => isReviewedType(strapi, uid));
}

/** The name of a type as the admin shows it. */
export function typeName(strapi: Core.Strapi, uid: string): string {
  return optionsOf(strapi, uid)?.info?.displayName ?? uid;
}
