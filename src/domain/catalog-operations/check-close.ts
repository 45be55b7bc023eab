import { error, type Reason } from '../reasons/reason';
import type { CategoryFacts } from './category-facts';

/**
 * Why a category cannot be closed. What is published in it stays readable at its address, so content is no obstacle;
 * open subcategories are, because they would go on filing below something that has ended.
 */
export function checkClose(category: CategoryFacts): Reason[] {
  const { name, state, openChildren } = category;
  if (state !== 'open') return [error('catalog.not_open', { name }, 'category')];
  if (openChildren === 0) return [];
  return [error('catalog.has_open_children', { name, children: openChildren }, 'category')];
}

/** Why a category cannot be opened again: it is open, it was merged for good, or what is above it takes nothing. */
export function checkReopen({
  category,
  parent,
}: {
  category: CategoryFacts;
  parent: CategoryFacts | null;
}): Reason[] {
  const { name, state } = category;
  if (state === 'merged') return [error('catalog.merged_stays', { name }, 'category')];
  if (state === 'open') return [error('catalog.already_open', { name }, 'category')];
  if (parent && parent.state !== 'open') {
    return [error('catalog.parent_not_open', { parent: parent.name }, 'category')];
  }
  return [];
}
