import { useIntl } from 'react-intl';
import type { Age, Policy } from '../../../../../domain/freshness/policy';
import type { PolicyItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** Policies in words. */
export function usePolicyTexts() {
  const { text } = useTexts();
  const intl = useIntl();

  /** The label an enumeration has everywhere else in the panel. */
  const categoryKind = (kind: string) => intl.formatMessage({ id: `enum.kind.${kind}` });

  const nameOf = ({ target, targetName }: Pick<PolicyItem, 'target' | 'targetName'>) => {
    switch (target.kind) {
      case 'category_kind':
        return categoryKind(target.categoryKind);
      case 'content_type':
        return text('contentType.disclosure');
      case 'home_page':
        return '';
      default:
        return targetName ?? text('target.gone');
    }
  };

  const age = ({ value, unit }: Age) => text(`age.${unit}`, { days: value });

  /** What a policy demands, a sentence each. */
  const demands = (policy: Policy): string[] => {
    const { mode, maxAge, changeLimit, minItems, periodDays, maxGapDays, gapWithinDays } = policy;
    if (mode === 'exempt') return [text('demand.exempt')];
    return [
      maxAge && text(`demand.maxAge.${mode}`, { age: age(maxAge) }),
      changeLimit && text('demand.changeLimit', { age: age(changeLimit) }),
      minItems &&
        (periodDays
          ? text('demand.itemsWithin', { count: minItems, days: periodDays })
          : text('demand.items', { count: minItems })),
      maxGapDays && text('demand.gap', { days: maxGapDays, within: gapWithinDays ?? 0 }),
    ].filter((sentence) => typeof sentence === 'string');
  };

  const target = (item: Pick<PolicyItem, 'target' | 'targetName'>) =>
    text(`target.${item.target.kind}.is`, { name: nameOf(item) });

  const severity = ({ severity: how, points }: Pick<Policy, 'severity' | 'points'>) =>
    text(`severity.${how}.is`, { points });

  return { categoryKind, demands, target, severity };
}
