import { deadlineRuleReasons, type DeadlineRule } from '../deadlines/deadline-rule';

export type CategoryTimeLimit = {
  timeLimitKind?: string | null;
  timeLimitDays?: number | null;
  timeLimitMonth?: number | null;
  timeLimitDay?: number | null;
};

function ruleOf(category: CategoryTimeLimit): DeadlineRule | undefined {
  const n = category.timeLimitDays ?? 0;
  switch (category.timeLimitKind) {
    case 'working_days_after_formation':
      return { kind: 'working_days_after_formation', n };
    case 'immediate':
      return { kind: 'immediate' };
    case 'fixed_date':
      return {
        kind: 'fixed_date',
        month: category.timeLimitMonth ?? 0,
        day: category.timeLimitDay ?? 0,
        year: 'after_event',
      };
    // How long something is shown (publicity_period), or how long before a meeting (before_event), does not say by
    // when it must be published after it was formed: the general limit of article 26 stays.
    default:
      return undefined;
  }
}

/** The category's own time limit for publishing what was formed, or undefined where article 26 (20 working days) applies. */
export function categoryLimit(category: CategoryTimeLimit): DeadlineRule | undefined {
  const rule = ruleOf(category);
  return rule && deadlineRuleReasons(rule).length === 0 ? rule : undefined;
}
