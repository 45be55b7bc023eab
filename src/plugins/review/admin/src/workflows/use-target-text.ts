import { useTexts } from '../hooks/use-texts';
import type { DraftTarget } from './workflow-draft';

/** Where a workflow holds, in words: the type, and what it is limited to. */
export function useTargetText(): (target: DraftTarget) => string {
  const { text } = useTexts();
  const categoryText = ({ categoryId, categoryName, mergedIntoName }: DraftTarget) => {
    if (categoryId === null) return null;
    if (categoryName === null) return text('target.categoryGone', { category: categoryId });
    return mergedIntoName === null
      ? text('target.category', { category: categoryName })
      : text('target.categoryMerged', { category: categoryName, into: mergedIntoName });
  };
  return (target) => {
    const organization = target.organizationName ?? target.organizationId;
    const limits = [
      categoryText(target),
      organization && text('target.organization', { organization }),
    ].filter(Boolean);
    return limits.length === 0
      ? text('target.everywhere', { type: target.typeName })
      : text('target.limited', { type: target.typeName, limits: limits.join(text('target.and')) });
  };
}
