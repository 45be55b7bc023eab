import type { Day } from '../time/day';
import { numberInYear, yearOfQuarter, type Quarter } from './period';
import { fillWords } from './table-fill-words';
import { TABLE_WORDS } from './table-words.data';

/** A quarter as it stands on paper. */
export function periodText(quarter: Quarter): string {
  const words = TABLE_WORDS.quarters[numberInYear(quarter) - 1] ?? '';
  return fillWords(TABLE_WORDS.period, { year: yearOfQuarter(quarter), quarter: words });
}

/** A day as it stands on paper, without zeros in front; what is no day stays as it is. */
export function dayText(day: Day): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return day;
  return fillWords(TABLE_WORDS.day, { year, month: Number(month), day: Number(date) });
}
