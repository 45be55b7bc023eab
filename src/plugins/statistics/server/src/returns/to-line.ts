import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import { UncoveredYearError } from '../../../../../domain/calendar/uncovered-year-error';
import { lateness, type Lateness } from '../../../../../domain/statistics/lateness';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { ReturnLine } from '../contracts/returns';
import type { StoredReturn } from './stored-return';

export type LineRow = Pick<
  StoredReturn,
  | 'id'
  | 'setKey'
  | 'setName'
  | 'quarter'
  | 'unitId'
  | 'unitName'
  | 'unitLevel'
  | 'officeId'
  | 'officeName'
  | 'state'
  | 'revision'
  | 'dueOn'
  | 'submittedAt'
>;

export type Clock = { calendar: WorkingCalendar; today: string };

/** How late a return is; the working days are null where the holidays of the year are not known yet. */
function latenessOf(
  { dueOn, submittedAt }: Pick<LineRow, 'dueOn' | 'submittedAt'>,
  { calendar, today }: Clock,
): Omit<Lateness, 'workingDays'> & { workingDays: number | null } {
  const handedInOn = submittedAt === null ? null : shanghaiDay(submittedAt);
  try {
    return lateness({ calendar, dueOn, handedInOn, today });
  } catch (cause) {
    if (!(cause instanceof UncoveredYearError)) throw cause;
    return { isLate: (handedInOn ?? today) > dueOn, workingDays: null };
  }
}

/** One return as lists show it. */
export function toLine(row: LineRow, clock: Clock): ReturnLine {
  const { isLate, workingDays } = latenessOf(row, clock);
  return {
    id: row.id,
    setKey: row.setKey,
    setName: row.setName,
    quarter: row.quarter,
    unitId: row.unitId,
    unitName: row.unitName,
    unitLevel: row.unitLevel,
    officeId: row.officeId,
    officeName: row.officeName,
    state: row.state,
    revision: row.revision,
    dueOn: row.dueOn,
    isLate,
    workingDaysLate: isLate ? workingDays : null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}
