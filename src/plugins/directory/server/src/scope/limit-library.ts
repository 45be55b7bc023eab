import type { Core } from '@strapi/strapi';
import { limitQuery, type LinkQuery } from '../../../../../domain/scope/limit-query';
import { readingLimits } from './reading-limits';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;
type Library = Record<'find' | 'findOne', Handler>;

/** Replaces what the request asks for by what it may; Strapi reads the query from the same object later. */
async function limitRequest(strapi: Core.Strapi, ctx: Context, uid: string): Promise<void> {
  const query = ctx.query as LinkQuery;
  const limits = readingLimits(strapi);
  if (limits) Object.assign(query, await limitQuery(query, uid, limits));
}

/**
 * The media library asks the database past the Document Service: a file there would lead to all documents that have
 * it, and a folder to the files of everybody.
 */
export function limitLibrary(strapi: Core.Strapi): void {
  for (const [name, uid] of [
    ['admin-file', 'plugin::upload.file'],
    ['admin-folder', 'plugin::upload.folder'],
  ] as const) {
    strapi.get('controllers').extend(`plugin::upload.${name}`, (controller: Library) => {
      const limited = (action: 'find' | 'findOne') =>
        async function (this: Library, ctx: Context) {
          await limitRequest(strapi, ctx, uid);
          return controller[action].call(this, ctx);
        };
      return { ...controller, find: limited('find'), findOne: limited('findOne') };
    });
  }
}
