import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { splitName } from './feed-format';
import { everything, ofCategory, ofOrganization, type FeedScope } from './feed-scope';
import { serveFeed } from './serve-feed';

type Context = Parameters<Core.MiddlewareHandler>[0];
type FindScope = (name: string) => FeedScope | null | Promise<FeedScope | null>;

/**
 * GET /api/feeds/all.atom, /api/feeds/categories/<code>.atom, /api/feeds/organizations/<documentId>.atom, and the same
 * with .json. 404 for a category, an organization or a format that does not exist.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function serve(ctx: Context, findScope: FindScope) {
    const file = splitName(String(ctx.params.file));
    const scope = file && (await findScope(file.name));
    if (!file || !scope) throw new errors.NotFoundError();
    await serveFeed(strapi, ctx, { scope, format: file.format });
  }
  return {
    all: (ctx: Context) => serve(ctx, (name) => (name === 'all' ? everything() : null)),
    category: (ctx: Context) => serve(ctx, (code) => ofCategory(strapi, code)),
    organization: (ctx: Context) => serve(ctx, (id) => ofOrganization(strapi, id)),
  };
};
