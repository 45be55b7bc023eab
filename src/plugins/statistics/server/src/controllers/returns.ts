import type { Core } from '@strapi/strapi';
import {
  RETURN_MOVE_NAMES,
  type ReturnMoveName,
} from '../../../../../domain/statistics/return-state';
import { pageOf } from '../../../../../documents/read-request';
import { readCellRecords, readRecordCells } from '../counting/cell-records';
import { reachOf } from '../people/reach';
import { notUnderstood, textOrNull, wholeIn } from '../read-fields';
import { listReturns, readReturnsQuery } from '../returns/list-returns';
import { moveReturn } from '../returns/move-return';
import { readForm } from '../returns/read-form';
import { readSaveRequest } from '../returns/read-save-request';
import { recountReturn } from '../returns/recount-return';
import { saveReturn } from '../returns/save-return';
import { readReturn, type StoredReturn } from '../returns/stored-return';
import { askerOf, bodyOf, visibleReturn, type Context } from './context';

/** Filling in is saving, not a move by name. */
function moveOf(value: unknown): ReturnMoveName {
  const move = RETURN_MOVE_NAMES.find((one) => one === value && one !== 'fill');
  if (move === undefined) throw notUnderstood('move', value);
  return move;
}

/** Returns, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Does something with a return in reach and answers its form as it is then. */
  async function change(
    ctx: Context,
    work: (stored: StoredReturn, personId: string) => Promise<void>,
  ) {
    const stored = await visibleReturn(strapi, ctx);
    if (!stored) return ctx.notFound();
    const asker = askerOf(ctx);
    await work(stored, asker.personId);
    const now = await readReturn(strapi.db.connection, stored.id);
    ctx.body = { data: now ? await readForm(strapi, now, asker) : null };
  }

  return {
    async list(ctx: Context) {
      const reach = await reachOf(strapi, askerOf(ctx));
      ctx.body = { data: await listReturns(strapi, { ...readReturnsQuery(ctx.query), reach }) };
    },

    async form(ctx: Context) {
      const stored = await visibleReturn(strapi, ctx);
      if (!stored) return ctx.notFound();
      ctx.body = { data: await readForm(strapi, stored, askerOf(ctx)) };
    },

    save(ctx: Context) {
      const request = readSaveRequest(bodyOf(ctx));
      return change(ctx, ({ id }, personId) => saveReturn(strapi, { id, personId, request }));
    },

    move(ctx: Context) {
      const body = bodyOf(ctx);
      const asked = {
        move: moveOf(body.move),
        version: wholeIn(body, 'version'),
        reason: textOrNull(body, 'reason'),
      };
      return change(ctx, ({ id }, personId) => moveReturn(strapi, { ...asked, id, personId }));
    },

    count(ctx: Context) {
      return change(ctx, ({ id }, personId) => recountReturn(strapi, { id, personId }));
    },

    async cellRecords(ctx: Context) {
      const stored = await visibleReturn(strapi, ctx);
      if (!stored) return ctx.notFound();
      const code = String(ctx.params.code);
      const data = await readCellRecords(strapi, { stored, code, ...pageOf(ctx.query) });
      if (!data) return ctx.notFound();
      ctx.body = { data };
    },

    async recordCells(ctx: Context) {
      const reach = await reachOf(strapi, askerOf(ctx));
      const recordId = String(ctx.params.recordId);
      ctx.body = { data: await readRecordCells(strapi, { recordId, reach }) };
    },
  };
};
