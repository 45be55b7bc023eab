import { isWithinSubtree } from '../catalog/category-path';
import { error, type Reason } from '../reasons/reason';
import type { CategoryFacts } from './category-facts';

/** Why nothing can be put below a category: it takes nothing new, or documents are filed in it (only leaves file). */
export function checkNewParent(parent: CategoryFacts): Reason[] {
  const params = { parent: parent.name, count: parent.documents };
  if (parent.state !== 'open') {
    return [error('catalog.parent_not_open', { parent: parent.name }, 'newParent')];
  }
  return parent.documents > 0 ? [error('catalog.parent_holds_content', params, 'newParent')] : [];
}

/**
 * Why a category cannot be moved below another one; `newParent` null makes it a root. Its documents and subcategories
 * go with it, so where it may not go is its own subtree, a closed category, and a leaf that files documents.
 */
export function checkMove({
  category,
  newParent,
}: {
  category: CategoryFacts;
  newParent: CategoryFacts | null;
}): Reason[] {
  const { name } = category;
  if (category.state === 'merged') return [error('catalog.merged_stays', { name }, 'category')];
  if (category.parentId === (newParent?.documentId ?? null)) {
    return [error('catalog.already_there', { name }, 'newParent')];
  }
  if (!newParent) return [];
  if (isWithinSubtree(newParent.path, category.path)) {
    return [error('catalog.cycle', { name, parent: newParent.name }, 'newParent')];
  }
  return checkNewParent(newParent);
}
