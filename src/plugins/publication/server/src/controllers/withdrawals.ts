import type { Core } from '@strapi/strapi';
import type { WithdrawRequest } from '../contracts/api';
import { withdraw } from '../publications/withdraw';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Body = Partial<WithdrawRequest> & { type?: unknown; documentId?: unknown };

/** `POST /api/withdrawals`: an integration takes back what it published. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { body } = ctx.request as { body?: { data?: Body } };
    const { type, documentId, ...request } = body?.data ?? {};
    const uid = `api::${String(type)}.${String(type)}`;
    await withdraw(strapi, { uid, documentId: String(documentId), request });
    ctx.body = { data: { documentId } };
  },
});
