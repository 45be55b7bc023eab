import type { Core } from '@strapi/strapi';
import { pageOf, textOf } from '../../../../../documents/read-request';
import { refuseUnknownParameters } from '../../../../../documents/refuse-unknown-parameters';
import { readPublicIndicators } from '../public/published-indicators';
import { readPublicTotals } from '../public/published-totals';
import { quarterIn, refuseRepeated } from '../read-fields';
import type { Context } from './context';

/** Front ends ask often and quarters change slowly. */
const FIVE_MINUTES = 'public, max-age=300';
const UNKNOWN = 'statistics.parameter_not_understood';

/** What front-end sites show of the statistics. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async indicators(ctx: Context) {
    refuseUnknownParameters(ctx.query, { code: UNKNOWN });
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = { data: await readPublicIndicators(strapi) };
  },

  async totals(ctx: Context) {
    refuseUnknownParameters(ctx.query, {
      code: UNKNOWN,
      known: ['set', 'quarter', 'unit', 'page', 'pageSize'],
    });
    refuseRepeated(ctx.query);
    const { page, pageSize } = pageOf(ctx.query);
    const setKey = textOf(ctx.query, 'set');
    const unitId = textOf(ctx.query, 'unit');
    const isOfQuarter = textOf(ctx.query, 'quarter') !== undefined;
    const { data, total } = await readPublicTotals(strapi, {
      ...(setKey === undefined ? {} : { setKey }),
      ...(unitId === undefined ? {} : { unitId }),
      ...(isOfQuarter ? { quarter: quarterIn(ctx.query, 'quarter') } : {}),
      page,
      pageSize,
    });
    const pageCount = Math.ceil(total / pageSize);
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = { data, meta: { pagination: { page, pageSize, pageCount, total } } };
  },
});
