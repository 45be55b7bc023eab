import type { PeriodClass, Quarter } from './period';

/** `flow`: what happened in the period, it adds up over the year. `stock`: what there is at its end. `heading`: no number. */
export const INDICATOR_KINDS = ['heading', 'flow', 'stock'] as const;
type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What stands in the cell; only numbers take part in sums, identities and roll-ups. */
export const VALUE_TYPES = ['number', 'text', 'yes_no'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** One summand: the cell of an indicator, added or taken off. */
export type Term = { readonly code: string; readonly factor: 1 | -1 };

/** Which registered source counts the cell, and for which part of what it knows. */
export type AutoSourceRef = {
  readonly source: string;
  readonly params?: Readonly<Record<string, string>>;
};

/** One row of a return. Data, edited by administrators; a change of meaning is a new row with its own validity. */
export type Indicator = {
  /** Unique at any one time; the same code may come again with another validity. */
  readonly code: string;
  /** As printed, numbering included. */
  readonly name: string;
  /** As printed; null for headings, texts and yes/no. */
  readonly unit: string | null;
  readonly parentCode: string | null;
  /** Among its siblings. */
  readonly order: number;
  readonly kind: IndicatorKind;
  readonly valueType: ValueType;
  readonly periodClass: PeriodClass;
  /** Digits allowed after the point. */
  readonly decimals: 0 | 2;
  /** Whether the numbers of units add up to that of the whole; an average does not. */
  readonly addsUp: boolean;
  readonly autoSource: AutoSourceRef | null;
  /** The cell is worked out from these; null where it is filled in. */
  readonly formula: readonly Term[] | null;
  /** What is counted and how, in words for the filler. */
  readonly countingRule: string | null;
  readonly legalTitle: string;
  readonly legalProvision: string | null;
  /** Not confirmed by the text of the rule; the admin shows a mark. */
  readonly isUnsure: boolean;
  /** First and last quarter it is asked in; null is open. */
  readonly validFrom: Quarter | null;
  readonly validTo: Quarter | null;
};

/** Whether something with a validity holds in a quarter. */
export function isInForce(
  { validFrom, validTo }: Pick<Indicator, 'validFrom' | 'validTo'>,
  quarter: Quarter,
): boolean {
  return (validFrom === null || validFrom <= quarter) && (validTo === null || quarter <= validTo);
}

/** Whether two validities have a quarter in common. */
export function overlaps(
  a: Pick<Indicator, 'validFrom' | 'validTo'>,
  b: Pick<Indicator, 'validFrom' | 'validTo'>,
): boolean {
  const startsInTime = a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo;
  const endsInTime = b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo;
  return startsInTime && endsInTime;
}
