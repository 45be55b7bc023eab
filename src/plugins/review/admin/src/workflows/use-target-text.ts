import { useTexts } from '../hooks/use-texts';
import type { DraftTarget } from './workflow-draft';

/** Where a workflow holds, in words: the type, and what it is limited to. */
export function useTargetText(): (target: DraftTarget) => string {
  const { text } = useTexts();
  return (target) => {
    const category = target.categoryName ?? target.categoryPath;
    const organization = target.organizationName ?? target.organizationId;
    const limits = [
      category && text('target.category', { category }),
      organization && text('target.organization', { organization }),
    ].filter(Boolean);
    return limits.length === 0
      ? text('target.everywhere', { type: target.typeName })
      : text('target.limited', { type: target.typeName, limits: limits.join(text('target.and')) });
  };
}
