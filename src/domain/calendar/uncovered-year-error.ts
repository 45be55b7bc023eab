import { error, type Reason } from '../reasons/reason';

/**
 * Thrown when a count of working days touches a year whose holiday arrangement is not known. The State Council
 * announces the arrangement of a year late in the year before it; until then nobody can say which days are
 * working days, and this platform does not guess.
 */
export class UncoveredYearError extends Error {
  readonly year: number;
  readonly reason: Reason;

  constructor(year: number) {
    super(`The working calendar does not cover the year ${year}`);
    this.name = 'UncoveredYearError';
    this.year = year;
    this.reason = error('calendar.year_not_covered', { year });
  }
}
