import { isWithinSubtree } from '../catalog/category-path';
import { error, type Reason } from '../reasons/reason';
import type { CategoryFacts } from './category-facts';

export type MergeFacts = {
  from: CategoryFacts;
  into: CategoryFacts;
  /** Whether the subcategories of `from` are to go below `into`. */
  withChildren: boolean;
};

function checkChildren({ from, into, withChildren }: MergeFacts): Reason[] {
  if (from.livingChildren === 0) return [];
  if (!withChildren) {
    const params = { name: from.name, children: from.livingChildren };
    return [error('catalog.has_children', params, 'withChildren')];
  }
  if (into.documents === 0) return [];
  const params = { parent: into.name, count: into.documents };
  return [error('catalog.parent_holds_content', params, 'into')];
}

/**
 * Why a category cannot be merged into another one. What takes over must be open, lie outside the subtree that ends,
 * and be able to hold what it gets: documents only where it is a leaf, subcategories only where it files none.
 * A merged category never opens again, so a chain of successors cannot come back to where it began.
 */
export function checkMerge(facts: MergeFacts): Reason[] {
  const { from, into } = facts;
  if (from.state === 'merged') {
    return [error('catalog.merged_stays', { name: from.name }, 'from')];
  }
  if (from.documentId === into.documentId) {
    return [error('catalog.into_itself', { name: from.name }, 'into')];
  }
  if (isWithinSubtree(into.path, from.path)) {
    return [error('catalog.cycle', { name: from.name, parent: into.name }, 'into')];
  }
  if (into.state !== 'open') return [error('catalog.target_not_open', { name: into.name }, 'into')];
  if (from.documents > 0 && into.children > 0) {
    return [error('catalog.target_not_leaf', { name: into.name }, 'into')];
  }
  return checkChildren(facts);
}
