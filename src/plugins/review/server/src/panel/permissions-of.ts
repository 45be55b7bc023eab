import type { Core } from '@strapi/strapi';

/** What Strapi knows of the rights of a request. */
export type Ability = { can(action: string): boolean };

type Checker = {
  create(args: { userAbility: unknown; model: string }): {
    cannot: {
      read(entity?: unknown): boolean;
      update(entity?: unknown): boolean;
      publish(entity?: unknown): boolean;
    };
  };
};

/** What the person of a request may do with a draft in the content manager, conditions of their role included. */
export type DocumentRights = { read: boolean; update: boolean; publish: boolean };

const NONE: DocumentRights = { read: false, update: false, publish: false };

/** Nothing of a document that does not exist. */
export async function rightsOn(
  strapi: Core.Strapi,
  args: { userAbility: unknown; uid: string; documentId: string },
): Promise<DocumentRights> {
  const { userAbility, uid, documentId } = args;
  const draft: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { createdBy: true } });
  if (draft === null) return NONE;
  const { cannot } = strapi
    .plugin('content-manager')
    .service<Checker>('permission-checker')
    .create({ userAbility, model: uid });
  return {
    read: !cannot.read(draft),
    update: !cannot.update(draft),
    publish: !cannot.publish(draft),
  };
}
