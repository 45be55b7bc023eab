import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Day } from '../time/day';
import { dueOn, type DueDays, type DueLevel } from './due-on';
import type { UnitTree } from './unit-tree';
import { dueLevelOf } from './due-level';

/** What a round asks of one unit. */
export type RoundTask = {
  unitId: string;
  /** Whom it hands its return to; null at the top. */
  officeId: string | null;
  dueOn: Day;
};

/** The tasks of a quarter's round, one a unit. Throws as `dueOn` does. */
export function roundTasks({
  tree,
  calendar,
  dueDays,
}: {
  tree: UnitTree;
  calendar: WorkingCalendar;
  dueDays: DueDays;
}): RoundTask[] {
  const { quarter } = tree;
  const days = new Map<DueLevel, Day>();
  const dayOf = (level: DueLevel): Day => {
    const day = days.get(level) ?? dueOn({ calendar, quarter, dayOfMonth: dueDays[level] });
    days.set(level, day);
    return day;
  };
  return [...tree.units.keys()].map((unitId) => {
    const office = tree.officeOf(unitId);
    return { unitId, officeId: office?.id ?? null, dueOn: dayOf(dueLevelOf(office)) };
  });
}
