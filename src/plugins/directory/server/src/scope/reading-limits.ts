import type { Core, UID } from '@strapi/strapi';
import { servesPublicRequest } from '../../../../../documents/keep-drafts-inside';
import type { LinkAttribute, Limits } from '../../../../../domain/scope/limit-query';
import { readFilter } from './read-filter';
import { currentWriter } from './writer';

const PUBLISHED = { publishedAt: { $notNull: true } };

type Model = { attributes: Record<string, LinkAttribute> } | undefined;

const modelOf = (strapi: Core.Strapi, uid: string) => strapi.getModel(uid as UID.Schema) as Model;

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  return strapi.contentTypes[uid as UID.ContentType]?.options?.draftAndPublish === true;
}

/** The media library has no organizations: a folder does not lead to the files of everybody. */
function hidden(uid: string): Record<string, LinkAttribute> {
  return uid === 'plugin::upload.folder' ? { files: { type: 'relation' } } : {};
}

/**
 * What the caller of the running request may see of documents that others lead to; null without limits. Only types
 * with drafts have something to hide: the others are public as they are. A person sees their own organizations; what
 * the content API answers to a write of a token without full access shows what is public, as its reads, which Strapi
 * keeps to published rows, do.
 */
export function readingLimits(strapi: Core.Strapi, isRead = true): Limits | null {
  const isPerson = currentWriter(strapi).kind === 'person';
  if (!isPerson && (isRead || !servesPublicRequest(strapi))) return null;
  return {
    attributesOf: (uid) => ({ ...modelOf(strapi, uid)?.attributes, ...hidden(uid) }),
    filterOf: async (uid) => {
      if (!hasDrafts(strapi, uid)) return null;
      return isPerson ? readFilter(strapi, uid) : PUBLISHED;
    },
  };
}
