import {
  DEFAULT_WARN_AT_PERCENT,
  type LegalBasis,
  type Policy,
  type PolicyTarget,
  type PolicyTerms,
} from './policy';

/**
 * `national`: in force from the first start, one for each kind of category, so that no column is without a policy. The
 * others are offered to choose from: the inspection's numbers for what has no category of its own kind, plain classes of
 * days, and real local rules.
 */
export type ReadySet = 'national' | 'inspection' | 'class' | 'pingchang' | 'jurong';

export type ReadyPolicy = Omit<Policy, 'target' | 'validFrom' | 'validTo'> & {
  set: ReadySet;
  /** Null is to be chosen by whoever takes it over; always there in the `national` set. */
  target: PolicyTarget | null;
  /** Names of columns the local rule lists, to help choosing. */
  columns: readonly string[];
};

const PLAIN: PolicyTerms = {
  mode: 'items',
  maxAge: null,
  changeLimit: null,
  minItems: null,
  periodDays: null,
  maxGapDays: null,
  gapWithinDays: null,
  warnAtPercent: DEFAULT_WARN_AT_PERCENT,
  confirmation: null,
  severity: 'warn',
  points: 0,
  counterGroup: 'other',
};

/** A ready policy as its table tells it: what is not said is plain. */
export type Told = Partial<PolicyTerms> &
  Pick<ReadyPolicy, 'key' | 'name' | 'legalBasis'> &
  Partial<Pick<ReadyPolicy, 'target' | 'columns' | 'isUnsure'>>;

/** What a table tells, as a policy of a set. */
export const ready =
  (set: ReadySet) =>
  (told: Told): ReadyPolicy => ({
    ...PLAIN,
    set,
    target: null,
    columns: [],
    isUnsure: false,
    ...told,
  });

export const calendarDays = (value: number) => ({ value, unit: 'calendar_day' as const });
export const workingDays = (value: number) => ({ value, unit: 'working_day' as const });

export const at = (basis: LegalBasis, provision: string): LegalBasis => ({ ...basis, provision });
