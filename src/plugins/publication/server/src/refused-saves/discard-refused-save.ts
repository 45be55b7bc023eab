import type { Core } from '@strapi/strapi';

/** Forgets a kept save; only the person whose it is can. Answers whether there was one. */
export async function discardRefusedSave(
  strapi: Core.Strapi,
  { id, actorId }: { id: string; actorId: string },
): Promise<boolean> {
  const deleted = await strapi.db
    .connection('refused_saves')
    .withSchema('zhaoshi_publication')
    .where({ id, actor_id: actorId })
    .delete();
  return deleted > 0;
}
