import type { Policy, PolicyTerms } from '../../../src/domain/freshness/policy';

const days = (value: number) => ({ value, unit: 'calendar_day' as const });
const workingDays = (value: number) => ({ value, unit: 'working_day' as const });

/** A policy of our own for news columns, with some of its terms changed. */
export function makePolicy(terms: Partial<Policy> = {}): Policy {
  return {
    key: 'sample',
    name: '样例规则',
    target: { kind: 'category_kind', categoryKind: 'news' },
    legalBasis: { title: '样例依据', provision: null },
    isUnsure: false,
    validFrom: null,
    validTo: null,
    mode: 'items',
    maxAge: days(14),
    changeLimit: null,
    minItems: null,
    periodDays: null,
    maxGapDays: null,
    gapWithinDays: null,
    warnAtPercent: 70,
    confirmation: null,
    severity: 'warn',
    points: 0,
    counterGroup: 'news',
    ...terms,
  };
}

const TERMS = {
  week: { maxAge: days(7) },
  fortnight: {},
  year: { maxAge: days(365), confirmation: { mostInRow: 1 } },
  tenWorkingDays: { maxAge: workingDays(10) },
  twentyWorkingDays: { maxAge: workingDays(20) },
  halfYearStatic: {
    mode: 'static',
    maxAge: days(180),
    changeLimit: workingDays(20),
    confirmation: { mostInRow: null },
  },
  onChange: { mode: 'on_change', maxAge: null, changeLimit: workingDays(20) },
  pingchang: { maxAge: days(90), minItems: 4, maxGapDays: 90, gapWithinDays: 365 },
  volume: { minItems: 3, periodDays: 14 },
  exempt: { mode: 'exempt', maxAge: null },
} satisfies Record<string, Partial<PolicyTerms>>;

export type PolicyName = keyof typeof TERMS;

/** Throws on a name that only a cast made one. */
export function policyNamed(name: PolicyName): Policy {
  if (!(name in TERMS)) throw new Error(`No policy "${String(name)}"`);
  return makePolicy({ key: name, ...TERMS[name] });
}
