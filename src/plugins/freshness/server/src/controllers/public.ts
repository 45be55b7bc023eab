import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, optionOf, pageOf } from '../../../../../documents/read-request';
import { refuseUnknownParameters } from '../../../../../documents/refuse-unknown-parameters';
import { drawBadge } from '../public/badge';
import { readPublicCategories, readPublicCategory } from '../public/categories';
import { refreshStatuses } from '../statuses/refresh-statuses';

/** Front ends ask often and days change slowly. */
const FIVE_MINUTES = 'public, max-age=300';
const UNKNOWN = 'freshness.parameter_not_understood';
const BADGE_LANGUAGES = ['zh-Hans', 'en'] as const;

/** What front-end sites show of how fresh the columns are. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    await refreshStatuses(strapi);
    const category = await readPublicCategory(strapi, String(ctx.params.documentId));
    if (!category) throw new errors.NotFoundError();
    ctx.set('Cache-Control', FIVE_MINUTES);
    return category;
  }

  return {
    async list(ctx: Context) {
      refuseUnknownParameters(ctx.query, { code: UNKNOWN, known: ['page', 'pageSize'] });
      const { page, pageSize } = pageOf(ctx.query);
      await refreshStatuses(strapi);
      const { data, total } = await readPublicCategories(strapi, { page, pageSize });
      const pageCount = Math.ceil(total / pageSize);
      ctx.set('Cache-Control', FIVE_MINUTES);
      ctx.body = { data, meta: { pagination: { page, pageSize, pageCount, total } } };
    },

    async one(ctx: Context) {
      refuseUnknownParameters(ctx.query, { code: UNKNOWN });
      ctx.body = { data: await find(ctx) };
    },

    async badge(ctx: Context) {
      refuseUnknownParameters(ctx.query, { code: UNKNOWN, known: ['lang'] });
      const language = optionOf(ctx.query, 'lang', BADGE_LANGUAGES) ?? 'zh-Hans';
      const svg = drawBadge(await find(ctx), language);
      ctx.type = 'image/svg+xml; charset=utf-8';
      ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
      ctx.body = svg;
    },
  };
};
