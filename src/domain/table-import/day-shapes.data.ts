/** The ways a day is written: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日. */
export const DAY_SHAPES: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
];
export const MIDNIGHT = /[\sT]+0{1,2}:00(:00)?$/;
