const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists ('2024-02-29'), false for any other text ('2026-02-30', '2026-2-3'). */
export function isRealDay(text: string): boolean {
  const midnight = SHAPE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // V8 rolls 30 February over into March instead of refusing it, hence the comparison.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === text;
}
