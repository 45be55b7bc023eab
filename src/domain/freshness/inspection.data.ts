/**
 * Thresholds of the inspection of government websites (政府网站与政务新媒体检查指标, 国办秘函〔2019〕19号, part 1) and the points that
 * go off a portal (part 2). `isUnsure` marks what no text of the rule at hand confirms.
 */
export const INSPECTION_BASIS = '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）';

export const VETO_LIMITS = {
  /** ≥ 20 visits a day for a week, of which 5 % fail to open within 15 s. */
  v2: { days: 7, probesADay: 20, failedPercent: 5, isUnsure: false },
  v4a: { columns: 5, isUnsure: false },
  v4b: { columns: 10, isUnsure: false },
  v4c: { columns: 5, isUnsure: false },
  /** "Three months" and "one year" counted in days. */
  v5b: { days: 90, withinDays: 365, isUnsure: false },
  v6b: { missing: 4, guides: 5, isUnsure: true },
} as const;

/** Off a portal for each column that has no points of its own policy. */
export const COLUMN_POINTS = {
  blank: { points: 5, isUnsure: true },
  other_stale: { points: 3, isUnsure: true },
} as const;

/** A site starts with 100 and fails below 60; departments without services start with 75, blown up to 100. */
export const SCORE = { full: 100, least: 60, withoutServices: 75 } as const;
