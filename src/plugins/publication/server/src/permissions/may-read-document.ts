import type { Core } from '@strapi/strapi';

type Checker = {
  create(args: { userAbility: unknown; model: string }): {
    cannot: { read(entity?: unknown): boolean };
  };
};

type Args = {
  ctx: { state: { userAbility?: unknown } };
  uid: string;
  documentId: string;
};

/** Whether the person may open this document in the content manager, conditions of their role included. */
export async function mayReadDocument(
  strapi: Core.Strapi,
  { ctx, uid, documentId }: Args,
): Promise<boolean> {
  const checker = strapi
    .plugin('content-manager')
    .service<Checker>('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  if (checker.cannot.read()) return false;
  const draft: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { createdBy: true } });
  // A document that was deleted after its withdrawal has left nothing to open.
  return draft !== null && !checker.cannot.read(draft);
}
