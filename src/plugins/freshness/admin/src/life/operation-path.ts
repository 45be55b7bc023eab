import type { LifeItem } from '../../../server/src/contracts/life';

/** The page on which the catalog is changed, with what is suggested filled in. */
export function operationPath({
  categoryId,
  action,
  into,
}: Pick<LifeItem, 'categoryId' | 'action' | 'into'>): string {
  const asked = { category: categoryId, kind: action, ...(into && { into: into.categoryId }) };
  return `/plugins/catalog-operations?${new URLSearchParams(asked).toString()}`;
}
