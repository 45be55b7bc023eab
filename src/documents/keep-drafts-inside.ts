import type { Core } from '@strapi/strapi';
import { hasFullAccess, isContentApi, requestState } from './request-state';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/** Whether the code now running serves a public request: REST or GraphQL without the right to drafts. */
export function servesPublicRequest(strapi: Core.Strapi): boolean {
  const state = requestState(strapi);
  return state !== undefined && isContentApi(state) && !hasFullAccess(state);
}

/**
 * Drafts never leave through the content API, whatever a query asks for: `status=draft` (or any unknown status) would
 * otherwise show them to every role that may read, and the filters by publication would tell which published document
 * is being edited. Applies to all types, because parents populate children.
 */
export function keepDraftsInside(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (READS.has(context.action) && servesPublicRequest(strapi)) {
      const params = context.params as Record<string, unknown>;
      params.status = 'published';
      delete params.publicationFilter;
      delete params.hasPublishedVersion;
    }
    return next();
  });
}
