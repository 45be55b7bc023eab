import type { Day } from '../time/day';
import * as calendarQuarter from '../time/quarter';

declare const isQuarter: unique symbol;

/** A calendar quarter as text, '2026-Q1': what the database and the API hold; it sorts as it reads. */
export type Quarter = string & { readonly [isQuarter]: true };

/** How often an indicator is asked. */
export const PERIOD_CLASSES = ['quarter', 'half_year', 'year'] as const;
export type PeriodClass = (typeof PERIOD_CLASSES)[number];

const SHAPE = /^(\d{4})-Q([1-4])$/;

/** The quarters an indicator of a class is asked in: with the last one of its half-year or year. */
const ASKED_IN: Readonly<Record<PeriodClass, readonly number[]>> = {
  quarter: [1, 2, 3, 4],
  half_year: [2, 4],
  year: [4],
};

/** How many quarters a number of a class is about, the one it is asked in included. */
const LENGTH: Readonly<Record<PeriodClass, number>> = { quarter: 1, half_year: 2, year: 4 };

/** The quarter a text names; null where it names none. */
export function readQuarter(text: unknown): Quarter | null {
  return typeof text === 'string' && SHAPE.test(text) ? (text as Quarter) : null;
}

/** The quarter a text names. Throws RangeError where it names none. */
export function toQuarter(text: string): Quarter {
  const quarter = readQuarter(text);
  if (quarter === null) throw new RangeError(`Not a quarter: "${text}"`);
  return quarter;
}

function partsOf(quarter: Quarter): calendarQuarter.Quarter {
  const [, year, number] = SHAPE.exec(quarter) ?? [];
  if (year === undefined) throw new RangeError(`Not a quarter: "${quarter}"`);
  return { year: Number(year), quarter: Number(number) as calendarQuarter.Quarter['quarter'] };
}

function textOf({ year, quarter }: calendarQuarter.Quarter): Quarter {
  return toQuarter(`${String(year).padStart(4, '0')}-Q${quarter}`);
}

export function yearOfQuarter(quarter: Quarter): number {
  return partsOf(quarter).year;
}

/** 1 to 4. */
export function numberInYear(quarter: Quarter): number {
  return partsOf(quarter).quarter;
}

/** The quarter a day lies in. Throws RangeError when the text is not a real day. */
export function quarterOf(day: Day): Quarter {
  return textOf(calendarQuarter.quarterOf(day));
}

/** First and last day of a quarter, both inside it. */
export function quarterBounds(quarter: Quarter): { firstDay: Day; lastDay: Day } {
  return calendarQuarter.quarterBounds(partsOf(quarter));
}

export function nextQuarter(quarter: Quarter): Quarter {
  return textOf(calendarQuarter.nextQuarter(partsOf(quarter)));
}

export function previousQuarter(quarter: Quarter): Quarter {
  return textOf(calendarQuarter.previousQuarter(partsOf(quarter)));
}

export function sameQuarterLastYear(quarter: Quarter): Quarter {
  const { year, quarter: number } = partsOf(quarter);
  return textOf({ year: year - 1, quarter: number });
}

/** The quarters of its year up to and including it. */
export function quartersOfYearTo(quarter: Quarter): Quarter[] {
  const { year, quarter: last } = partsOf(quarter);
  return ([1, 2, 3, 4] as const)
    .filter((number) => number <= last)
    .map((number) => textOf({ year, quarter: number }));
}

/**
 * The quarter in which the number before one of a class was asked: a half-yearly one is compared with the half-year before,
 * not with a quarter that asked for nothing.
 */
export function quarterOfPeriodBefore(periodClass: PeriodClass, quarter: Quarter): Quarter {
  let before = quarter;
  for (let count = 0; count < LENGTH[periodClass]; count += 1) before = previousQuarter(before);
  return before;
}

/** The quarters a form tells of besides its own: those of its year before it, and those its numbers are compared with. */
export function otherQuartersOf(quarter: Quarter): Quarter[] {
  const quarters = [
    ...quartersOfYearTo(quarter),
    ...PERIOD_CLASSES.filter((one) => isAsked(one, quarter)).map((one) =>
      quarterOfPeriodBefore(one, quarter),
    ),
    sameQuarterLastYear(quarter),
  ];
  return [...new Set(quarters)].filter((one) => one !== quarter);
}

/** Whether an indicator of a class is asked in the return of a quarter: a half-yearly one in the second and fourth only. */
export function isAsked(periodClass: PeriodClass, quarter: Quarter): boolean {
  return ASKED_IN[periodClass].includes(partsOf(quarter).quarter);
}

/**
 * The days a number is about that is asked in a quarter: the quarter itself, the half-year or the year that ends with it.
 * Throws RangeError where an indicator of the class is not asked in that quarter.
 */
export function periodDays(
  periodClass: PeriodClass,
  quarter: Quarter,
): { firstDay: Day; lastDay: Day } {
  if (!isAsked(periodClass, quarter)) {
    throw new RangeError(`Nothing of the class "${periodClass}" is asked in ${quarter}`);
  }
  const first = quartersOfYearTo(quarter).at(-LENGTH[periodClass]) ?? quarter;
  return { firstDay: quarterBounds(first).firstDay, lastDay: quarterBounds(quarter).lastDay };
}
