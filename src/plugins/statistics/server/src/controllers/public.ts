import type { Core } from '@strapi/strapi';
import { pageOf, textOf } from '../../../../../documents/read-request';
import { refuseUnknownParameters } from '../../../../../documents/refuse-unknown-parameters';
import { readPublicIndicators } from '../public/published-indicators';
import { readPublicTotals } from '../public/published-totals';
import { writeTotalsCsv } from '../public/write-totals-csv';
import { quarterIn } from '../read-fields';
import { readSetVersion } from '../sets/stored-sets';
import type { Context } from './context';

/** Front ends ask often and quarters change slowly. */
const FIVE_MINUTES = 'public, max-age=300';
const UNKNOWN = 'statistics.parameter_not_understood';

/** The totals a request asks for, with their page. */
async function askedTotals(strapi: Core.Strapi, ctx: Context) {
  refuseUnknownParameters(ctx.query, {
    code: UNKNOWN,
    known: ['set', 'quarter', 'unit', 'page', 'pageSize'],
  });
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
  ctx.set('Cache-Control', FIVE_MINUTES);
  return { data, pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
}

/** What front-end sites show of the statistics. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async indicators(ctx: Context) {
    refuseUnknownParameters(ctx.query, { code: UNKNOWN });
    ctx.set('Cache-Control', FIVE_MINUTES);
    ctx.body = { data: await readPublicIndicators(strapi) };
  },

  async totals(ctx: Context) {
    const { data, pagination } = await askedTotals(strapi, ctx);
    ctx.body = { data, meta: { pagination } };
  },

  /** The same as a data set: a line for each number. */
  async totalsCsv(ctx: Context) {
    const { data } = await askedTotals(strapi, ctx);
    const totals = [];
    for (const total of data) {
      const { set: key, setVersion: version } = total;
      totals.push({ total, set: await readSetVersion(strapi.db.connection, { key, version }) });
    }
    ctx.attachment('statistics-totals.csv');
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = writeTotalsCsv(totals);
  },
});
