import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasFullAccess } from './request-state';

const FILE = 'plugin::upload.file';

type Route = { method: string; config?: { middlewares?: unknown[] } & Record<string, unknown> };
type Plugin = { routes: Record<string, { routes: Route[] }> };

/** Refuses the media library to whoever may not read drafts: a list of all files names those of drafts, too. */
const onlyWhoMayReadDrafts: Core.MiddlewareHandler = (ctx, next) => {
  if (!hasFullAccess(ctx.state)) throw new errors.ForbiddenError();
  return next();
};

/**
 * A file does not tell which documents it belongs to: by GraphQL Strapi would show drafts as well, with their text. Files are found through documents, and lists of all files are for administrators.
 */
export function hideFileRelations(strapi: Core.Strapi): void {
  const { related } = strapi.contentType(FILE).attributes as Record<string, { private?: boolean }>;
  if (related) related.private = true;
  const { routes } = strapi.plugin('upload') as unknown as Plugin;
  for (const route of routes['content-api']?.routes ?? []) {
    if (route.method !== 'GET') continue;
    const middlewares = [...(route.config?.middlewares ?? []), onlyWhoMayReadDrafts];
    route.config = { ...route.config, middlewares };
  }
}
