/** From the first to the last day, both inclusive (`YYYY-MM-DD`); null is open. */
export type Period = { validFrom: string | null; validTo: string | null };

export type PeriodState = 'current' | 'future' | 'ended';

/** Where a period stands on a day. */
export function periodStateOn({ validFrom, validTo }: Period, day: string): PeriodState {
  if (validTo !== null && validTo < day) return 'ended';
  return validFrom !== null && validFrom > day ? 'future' : 'current';
}

/** Whether two periods share at least one day. A period that ends before it starts shares none. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const starts = [a.validFrom, b.validFrom].filter((day) => day !== null).sort();
  const ends = [a.validTo, b.validTo].filter((day) => day !== null).sort();
  const [latestStart, earliestEnd] = [starts.at(-1), ends.at(0)];
  return latestStart === undefined || earliestEnd === undefined || latestStart <= earliestEnd;
}
