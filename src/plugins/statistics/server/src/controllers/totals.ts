import type { Core } from '@strapi/strapi';
import { optionOf, textOf } from '../../../../../documents/read-request';
import { readLateList } from '../freezing/late-list';
import { mayReadUnit } from '../people/may-read-unit';
import { reachOf } from '../people/reach';
import { quarterIn } from '../read-fields';
import { readRanking, readTrend, type NumberAsked } from '../totals/read-ranking';
import { readTotals } from '../totals/read-totals';
import { askerOf, neededText, type Context } from './context';

const COUNTING = ['accepted', 'handed_in'] as const;

/** What the returns of an area come to. A total of a unit is seen by whoever sees the unit's own return. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function areaOf(ctx: Context) {
    const asked = {
      setKey: neededText(ctx.query, 'set'),
      quarter: quarterIn(ctx.query, 'quarter'),
      unitId: neededText(ctx.query, 'unit'),
    };
    const reach = await reachOf(strapi, askerOf(ctx));
    return (await mayReadUnit(strapi, { ...asked, reach })) ? asked : null;
  }

  async function answer<Data>(
    ctx: Context,
    read: (asked: NonNullable<Awaited<ReturnType<typeof areaOf>>>) => Promise<Data | null>,
  ) {
    const asked = await areaOf(ctx);
    const data = asked ? await read(asked) : null;
    if (data === null) return ctx.notFound();
    ctx.body = { data };
  }

  const numberOf = (ctx: Context, asked: Omit<NumberAsked, 'code'>): NumberAsked => ({
    ...asked,
    code: neededText(ctx.query, 'code'),
  });

  return {
    read(ctx: Context) {
      const counting = optionOf(ctx.query, 'counting', COUNTING) ?? 'accepted';
      return answer(ctx, (asked) => readTotals(strapi, { ...asked, counting }));
    },
    ranking: (ctx: Context) => answer(ctx, (asked) => readRanking(strapi, numberOf(ctx, asked))),
    trend: (ctx: Context) => answer(ctx, (asked) => readTrend(strapi, numberOf(ctx, asked))),

    async late(ctx: Context) {
      const setKey = neededText(ctx.query, 'set');
      const isNarrowed = textOf(ctx.query, 'quarter') !== undefined;
      const quarter = isNarrowed ? quarterIn(ctx.query, 'quarter') : undefined;
      const reach = await reachOf(strapi, askerOf(ctx));
      ctx.body = { data: await readLateList(strapi, { setKey, quarter, reach }) };
    },
  };
};
