import type { DeadlineUnit } from '../deadlines/deadline-rule';
import type { Day } from '../time/day';

/**
 * What a policy demands. `items`: newly published items (a change of an old item is no new date on the page).
 * `static`: the content changed, or somebody looked and signed that it is still right. `on_change`: nothing but to
 * follow the record behind the page (a new leader, a new telephone number). `exempt`: nothing; takes a part of the
 * catalog out of a wider policy, and says on what basis.
 */
export const POLICY_MODES = ['items', 'static', 'on_change', 'exempt'] as const;
export type PolicyMode = (typeof POLICY_MODES)[number];

/** What a breach means in the inspection: fails it, costs points, or is only told. */
export const POLICY_SEVERITIES = ['veto', 'deduct', 'warn'] as const;
export type PolicySeverity = (typeof POLICY_SEVERITIES)[number];

/** The number of the inspection a stale column adds to: V3, V4a (news and notices together), V4b; `none` adds to none. */
export const COUNTER_GROUPS = ['home', 'news', 'notices_policy', 'other', 'none'] as const;
export type CounterGroup = (typeof COUNTER_GROUPS)[number];

/** What a policy is for. Ids are documentIds. */
export type PolicyTarget =
  | { kind: 'document'; uid: string; documentId: string }
  /** A category and everything below it. */
  | { kind: 'category'; documentId: string }
  | { kind: 'category_kind'; categoryKind: string }
  /** An organization and those below it. */
  | { kind: 'organization'; documentId: string }
  | { kind: 'content_type'; uid: string }
  /** The home page of a site: everything its organization and those below it publish. */
  | { kind: 'home_page' };

export const TARGET_KINDS = [
  'document',
  'category',
  'category_kind',
  'organization',
  'content_type',
  'home_page',
] as const satisfies readonly PolicyTarget['kind'][];

/** `value` days of a unit; the last of them is in time. */
export type Age = { value: number; unit: DeadlineUnit };

/** Where a rule stands written. */
export type LegalBasis = {
  /** Name and number of the document, as it is to be read. */
  title: string;
  /** Article, table or item. */
  provision: string | null;
};

/** Whether "checked, still correct" counts, and how often before something real has to happen. */
export type ConfirmationAllowance = {
  /** Confirmations that count since the last real change; null is without limit. */
  mostInRow: number | null;
};

/** What a rule demands and what a breach means, whatever it is for. */
export type PolicyTerms = {
  mode: PolicyMode;
  /** `items`: since the newest item; `static`: since the last change. Null where only numbers or changes count. */
  maxAge: Age | null;
  /** Time to follow a change of the record behind the page; `static` and `on_change` only. */
  changeLimit: Age | null;
  /** `items` only: fewer is a problem. */
  minItems: number | null;
  /** Calendar days up to today in which `minItems` are wanted; null is ever. */
  periodDays: number | null;
  /** `items` only: longest stretch of calendar days without a new item, today's included. */
  maxGapDays: number | null;
  /** How many calendar days back gaps are looked for. */
  gapWithinDays: number | null;
  /** Per cent of `maxAge` and `changeLimit` after which something is due soon. */
  warnAtPercent: number;
  /** Null: confirmations do not count. */
  confirmation: ConfirmationAllowance | null;
  severity: PolicySeverity;
  /** Taken off for each breach where `severity` is `deduct`. */
  points: number;
  counterGroup: CounterGroup;
};

/** A rule about how fresh something has to be. */
export type Policy = PolicyTerms & {
  /** Stable, unique. */
  key: string;
  name: string;
  target: PolicyTarget;
  legalBasis: LegalBasis;
  /** The numbers are not confirmed by a text of the rule; the admin shows a mark. */
  isUnsure: boolean;
  /** First and last day in force; null is open. */
  validFrom: Day | null;
  validTo: Day | null;
};

export type Demand = 'maxAge' | 'changeLimit' | 'minItems' | 'maxGapDays';

/** What a mode can ask; nothing else means anything in it. */
export const DEMANDS_OF_MODE: Readonly<Record<PolicyMode, readonly Demand[]>> = {
  items: ['maxAge', 'minItems', 'maxGapDays'],
  static: ['maxAge', 'changeLimit'],
  on_change: ['changeLimit'],
  exempt: [],
};

export const DEFAULT_WARN_AT_PERCENT = 70;

export function isValidOn(policy: Pick<Policy, 'validFrom' | 'validTo'>, day: Day): boolean {
  const { validFrom, validTo } = policy;
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
