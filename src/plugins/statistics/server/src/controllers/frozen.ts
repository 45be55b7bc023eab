import type { Core } from '@strapi/strapi';
import { reproduceReturn, type Reproduced } from '../freezing/reproduce-return';
import { reproduceTotal } from '../freezing/reproduce-total';
import { reachOf } from '../people/reach';
import { mayReadUnit } from '../people/may-read-unit';
import { askerOf, roundOf, visibleReturn, type Context } from './context';

/** `isReproduced`: made again from its sources it has the same bytes. */
function answer(ctx: Context, reproduced: Reproduced | null) {
  if (!reproduced) return ctx.notFound();
  const { kept, again } = reproduced;
  ctx.body = {
    data: { text: kept.json, digest: kept.digest, isReproduced: again.json === kept.json },
  };
}

const revisionOf = (ctx: Context): number => {
  const revision = Number(ctx.params.revision);
  return Number.isSafeInteger(revision) && revision < 1_000_000 ? revision : 0;
};

/** Frozen returns and totals, as they were kept and as they come out when made again. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async ofReturn(ctx: Context) {
    const stored = await visibleReturn(strapi, ctx);
    if (!stored) return ctx.notFound();
    const revision = revisionOf(ctx);
    answer(ctx, await reproduceReturn(strapi, { returnId: stored.id, revision }));
  },

  async ofUnit(ctx: Context) {
    const round = roundOf(ctx);
    const unitId = String(ctx.params.unitId);
    const reach = await reachOf(strapi, askerOf(ctx));
    if (!(await mayReadUnit(strapi, { unitId, quarter: round.quarter, reach }))) {
      return ctx.notFound();
    }
    answer(ctx, await reproduceTotal(strapi, { round, unitId, revision: revisionOf(ctx) }));
  },
});
