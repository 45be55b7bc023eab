import type { Core } from '@strapi/strapi';
import { UncoveredYearError } from '../../../../../domain/calendar/uncovered-year-error';
import { error } from '../../../../../domain/reasons/reason';
import { quarterOf } from '../../../../../domain/statistics/period';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import { freezeRound } from '../freezing/freeze-round';
import { reachOf } from '../people/reach';
import { listOf, notUnderstood, quarterIn, textIn, textOrNull, type Fields } from '../read-fields';
import { listRounds } from '../rounds/list-rounds';
import { openRound, type RoundKey } from '../rounds/open-round';
import { readBoard } from '../rounds/read-board';
import { publishRound } from '../rounds/publish-round';
import { remindByHand } from '../rounds/remind-by-hand';
import { readSet } from '../sets/stored-sets';
import { askerOf, bodyOf, roundOf, type Context } from './context';

function textsIn(body: Fields, name: string): string[] {
  return listOf(body[name], name).map((one) => {
    if (typeof one !== 'string') throw notUnderstood(name, one);
    return one;
  });
}

/** Refuses (400) where the holidays of the month it is due in are not known yet. */
async function openByHand(strapi: Core.Strapi, round: RoundKey): Promise<void> {
  try {
    await openRound(strapi, round);
  } catch (cause) {
    if (cause instanceof UncoveredYearError) throw refusal([cause.reason]);
    throw cause;
  }
}

/** Rounds: who has to hand in what for a quarter, and how far they are. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function answerBoard(ctx: Context, round: RoundKey) {
    const reach = await reachOf(strapi, askerOf(ctx));
    const board = await readBoard(strapi, { round, reach });
    if (!board) return ctx.notFound();
    ctx.body = { data: board };
  }

  return {
    async list(ctx: Context) {
      const reach = await reachOf(strapi, askerOf(ctx));
      ctx.body = { data: await listRounds(strapi, { reach }) };
    },

    /** By hand for a manager: also for the quarter that still runs, never for one to come. */
    async open(ctx: Context) {
      const body = bodyOf(ctx);
      const round = { setKey: textIn(body, 'setKey'), quarter: quarterIn(body, 'quarter') };
      const isToCome = round.quarter > quarterOf(shanghaiDay(new Date()));
      refuseOnErrors([
        ...(isToCome
          ? [error('statistics.quarter_to_come', { quarter: round.quarter }, 'quarter')]
          : []),
        ...((await readSet(strapi.db.connection, round.setKey))
          ? []
          : [error('statistics.set_unknown', { set: round.setKey }, 'setKey')]),
      ]);
      await openByHand(strapi, round);
      const reach = await reachOf(strapi, askerOf(ctx));
      const [line] = await listRounds(strapi, { reach, only: round });
      refuseOnErrors(line ? [] : [error('statistics.round_empty', { quarter: round.quarter })]);
      ctx.body = { data: line };
    },

    board(ctx: Context) {
      return answerBoard(ctx, roundOf(ctx));
    },

    async remind(ctx: Context) {
      const args = {
        round: roundOf(ctx),
        unitIds: textsIn(bodyOf(ctx), 'unitIds'),
        asker: askerOf(ctx),
      };
      ctx.body = { data: { reminded: await remindByHand(strapi, args) } };
    },

    async freeze(ctx: Context) {
      const body = bodyOf(ctx);
      const data = await freezeRound(strapi, {
        round: roundOf(ctx),
        unitId: textIn(body, 'unitId'),
        reason: textOrNull(body, 'reason'),
        personId: askerOf(ctx).personId,
      });
      ctx.body = { data };
    },

    async publish(ctx: Context) {
      const round = roundOf(ctx);
      await publishRound(strapi, round);
      return answerBoard(ctx, round);
    },
  };
};
