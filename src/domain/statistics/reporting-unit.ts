import type { Quarter } from './period';

/** What a unit is; `department` covers everything that works for a government of its level. */
export const UNIT_LEVELS = ['city', 'district', 'township', 'street', 'department'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/**
 * A unit that files returns of its own (起报单位), for a time. The same id may come again with another time: it was
 * renamed, or reports to somebody else since.
 */
export type ReportingUnit = {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly level: UnitLevel;
  /** The unit whose office it hands its return to; null for the one at the top. */
  readonly reportsTo: string | null;
  /** Vertically managed: the government it works in and in whose total it counts, whomever it reports to. Null for others. */
  readonly localRegion: string | null;
  /** The department above it that guides it and may read its returns, no more. */
  readonly guidedBy: string | null;
  /** Among those that report to the same unit. */
  readonly order: number;
  readonly validFrom: Quarter | null;
  /** The last quarter it files for. */
  readonly validTo: Quarter | null;
  /** Who does its work after it ended. */
  readonly mergedInto: string | null;
};

/** Whether a unit is a government, whose total begins anew below another government. */
export function isGovernment(level: UnitLevel): boolean {
  return level !== 'department';
}

/**
 * The unit in whose total another one counts: the local government for a vertically managed one (成办发〔2008〕80号),
 * otherwise the unit it reports to. There is only one, so that nothing is ever counted twice.
 */
export function countsIn({
  localRegion,
  reportsTo,
}: Pick<ReportingUnit, 'localRegion' | 'reportsTo'>): string | null {
  return localRegion ?? reportsTo;
}
