import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../../documents/write-stages';
import { hideServerFields } from './keep-file-rows-plain';
import { nameFiles } from './name-files';
import { storePrivately } from './private-provider';
import { publicFilesStage } from './public-files-stage';
import { refuseChangingPublicFiles } from './refuse-changing-public-files';
import { redirectOldAddress, serveFile } from './serve-file';
import { signForEditors } from './sign-for-editors';

/** `0` is the part behind the prefix, decoded. */
type Context = Parameters<Core.MiddlewareHandler>[0];
type Next = Parameters<Core.MiddlewareHandler>[1];

const nameOf = (ctx: Context) => (ctx.params as Record<string, string>)[0];

function addRoutes(strapi: Core.Strapi): void {
  const config = { auth: false as const };
  strapi.server.routes([
    {
      method: 'GET',
      path: '/files/(.*)',
      handler: (ctx: Context) => serveFile(ctx, strapi, nameOf(ctx) ?? ''),
      config,
    },
    {
      method: 'GET',
      path: '/uploads/(.*)',
      handler: async (ctx: Context, next: Next) => {
        if (!(await redirectOldAddress(ctx, strapi, nameOf(ctx) ?? ''))) await next();
      },
      config,
    },
  ]);
}

/**
 * Files of the media library are private: they lie outside `public/` and are served only while a public document has
 * them, or to who holds a signed address (docs/explanation/private-files.md). Call it in `register`.
 */
export function keepFilesPrivate(strapi: Core.Strapi): void {
  hideServerFields(strapi);
  storePrivately(strapi);
  nameFiles(strapi);
  refuseChangingPublicFiles(strapi);
  signForEditors(strapi);
  addWriteStage(strapi, publicFilesStage(strapi));
  addRoutes(strapi);
}
