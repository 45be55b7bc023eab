import type { Core } from '@strapi/strapi';
import type { RestoreRequest, WithdrawRequest } from '../contracts/api';
import { readDifference } from '../panel/read-difference';
import { readPanel } from '../panel/read-panel';
import { requirePublicationType } from '../publications/require-publication-type';
import { restore } from '../publications/restore';
import { withdraw } from '../publications/withdraw';
import { discardRefusedSave } from '../refused-saves/discard-refused-save';
import { mayReadDocument } from '../permissions/may-read-document';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Ability = { can(action: string): boolean };

function addressOf(ctx: Context): { uid: string; documentId: string } {
  return { uid: String(ctx.params.uid), documentId: String(ctx.params.documentId) };
}

function bodyOf<Body>(ctx: Context): Partial<Body> {
  const { body } = ctx.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? body : {};
}

function sequenceOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? value : undefined;
}

function personOf(ctx: Context): string {
  return String((ctx.state.user as { id: number }).id);
}

/** The admin's side of one document: what is on record, and taking it back. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async panel(ctx: Context) {
    const { uid, documentId } = addressOf(ctx);
    requirePublicationType(strapi, uid);
    if (!(await mayReadDocument(strapi, { ctx, uid, documentId }))) return ctx.notFound();
    const ability = ctx.state.userAbility as Ability;
    const rights = {
      withdraw: ability.can('plugin::publication.withdraw'),
      restore: ability.can('plugin::publication.restore'),
    };
    ctx.body = {
      data: await readPanel(strapi, { uid, documentId, actorId: personOf(ctx), rights }),
    };
  },

  async difference(ctx: Context) {
    const { uid, documentId } = addressOf(ctx);
    requirePublicationType(strapi, uid);
    if (!(await mayReadDocument(strapi, { ctx, uid, documentId }))) return ctx.notFound();
    const to = sequenceOf(ctx.query.to);
    const from = sequenceOf(ctx.query.from);
    const difference = to ? await readDifference(strapi, { uid, documentId, from, to }) : null;
    if (!difference) return ctx.notFound();
    ctx.body = { data: difference };
  },

  async withdraw(ctx: Context) {
    const { uid, documentId } = addressOf(ctx);
    await withdraw(strapi, { uid, documentId, request: bodyOf<WithdrawRequest>(ctx) });
    ctx.body = { data: { documentId } };
  },

  async restore(ctx: Context) {
    const { uid, documentId } = addressOf(ctx);
    await restore(strapi, { uid, documentId, request: bodyOf<RestoreRequest>(ctx) });
    ctx.body = { data: { documentId } };
  },

  async discardRefusedSave(ctx: Context) {
    const id = sequenceOf(ctx.params.id);
    const isGone = id ? await discardRefusedSave(strapi, { id, actorId: personOf(ctx) }) : false;
    if (!isGone) return ctx.notFound();
    ctx.body = { data: {} };
  },
});
