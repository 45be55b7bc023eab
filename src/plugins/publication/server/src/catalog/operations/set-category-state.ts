import type { Core } from '@strapi/strapi';
import type { CategoryState } from '../contracts';
import { CATEGORY } from '../database/table-names';

/**
 * Opens, closes or ends a category. Past the Document Service on purpose: there these fields are the server's own,
 * which no form may set; the operation that calls this holds the tree and has asked the rules.
 */
export async function setCategoryState(
  strapi: Core.Strapi,
  category: { id: number },
  {
    state,
    closedOn,
    successor,
  }: { state: CategoryState; closedOn: string | null; successor?: number },
): Promise<void> {
  await strapi.db.query(CATEGORY).update({
    where: { id: category.id },
    data: { state, closedOn, successor: successor ?? null },
  });
}
