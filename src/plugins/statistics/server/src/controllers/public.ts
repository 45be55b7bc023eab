import type { Core } from '@strapi/strapi';
import { pageOf, textOf, type Query } from '../../../../../documents/read-request';
import { refuseUnknownParameters } from '../../../../../documents/refuse-unknown-parameters';
import { readPublicIndicators } from '../public/published-indicators';
import { readPublicTotals, type PublicTotalsAsked } from '../public/published-totals';
import { writeTotalsCsv } from '../public/write-totals-csv';
import { quarterIn, refuseRepeated } from '../read-fields';
import type { Context } from './context';

/** Front ends ask often and quarters change slowly. */
const FIVE_MINUTES = 'public, max-age=300';
const UNKNOWN = 'statistics.parameter_not_understood';

/** What the totals a request asks for are narrowed by. */
function askedOf(query: Query): PublicTotalsAsked {
  refuseUnknownParameters(query, {
    code: UNKNOWN,
    known: ['set', 'quarter', 'unit', 'page', 'pageSize'],
  });
  refuseRepeated(query);
  const setKey = textOf(query, 'set');
  const unitId = textOf(query, 'unit');
  const isOfQuarter = textOf(query, 'quarter') !== undefined;
  return {
    ...(setKey === undefined ? {} : { setKey }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(isOfQuarter ? { quarter: quarterIn(query, 'quarter') } : {}),
  };
}

/** What front-end sites show of the statistics. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async indicators(ctx: Context) {
    refuseUnknownParameters(ctx.query, { code: UNKNOWN });
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = { data: await readPublicIndicators(strapi) };
  },

  async totals(ctx: Context) {
    const asked = askedOf(ctx.query);
    const { page, pageSize } = pageOf(ctx.query);
    const { data, total } = await readPublicTotals(strapi, { ...asked, page, pageSize });
    const pageCount = Math.ceil(total / pageSize);
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = { data, meta: { pagination: { page, pageSize, pageCount, total } } };
  },

  /** The same as a data set: a line for each number. A file does not tell that it goes on: without a page it is all of it. */
  totalsCsv(ctx: Context) {
    const asked = askedOf(ctx.query);
    const isPaged = ctx.query.page !== undefined || ctx.query.pageSize !== undefined;
    const body = writeTotalsCsv(strapi, { ...asked, only: isPaged ? pageOf(ctx.query) : null });
    ctx.attachment('statistics-totals.csv');
    ctx.type = 'text/csv; charset=utf-8';
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = body;
  },
});
