import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { addDays, type Day } from '../time/day';
import { isRealDay } from '../time/is-real-day';
import type { StatusReport } from './status';

/** How many calendar days after a breach began it may be planned to end: else planning would be a way to be left alone. */
const MOST_PLANNED_DAYS = 30;

/** Why a breach cannot be acknowledged like this. */
export function checkAcknowledgement(args: {
  report: Pick<StatusReport, 'status' | 'countsAsOverdue'>;
  /** First day of the breach; null where it is not one yet. */
  since: Day | null;
  note: string;
  plannedOn: Day;
  today: Day;
}): Reason[] {
  const { report, since, note, plannedOn, today } = args;
  if (!report.countsAsOverdue && report.status !== 'due_soon') {
    return [error('freshness.nothing_to_acknowledge')];
  }
  const reasons = isBlank(note) ? [error('freshness.note_missing', {}, 'note')] : [];
  if (!isRealDay(plannedOn)) {
    return [...reasons, error('freshness.not_a_day', { value: plannedOn }, 'plannedOn')];
  }
  if (plannedOn < today) {
    return [...reasons, error('freshness.planned_in_the_past', { value: plannedOn }, 'plannedOn')];
  }
  const latest = addDays(since ?? today, MOST_PLANNED_DAYS);
  if (plannedOn <= latest) return reasons;
  const params = { value: plannedOn, latest, days: MOST_PLANNED_DAYS };
  return [...reasons, error('freshness.planned_too_late', params, 'plannedOn')];
}

/** Somebody with whom they stand in for, if anybody. */
export type Doer = { personId: string; onBehalfOfId: string | null };

function people({ personId, onBehalfOfId }: Doer): string[] {
  return onBehalfOfId === null ? [personId] : [personId, onBehalfOfId];
}

/** Why somebody may not confirm that a breach was put right: they put it right themselves, or it was not. */
export function checkRecheck(args: {
  report: Pick<StatusReport, 'countsAsOverdue'>;
  /** Who did it, and whom they stood in for. */
  rectifiers: readonly Doer[];
  checker: Doer;
}): Reason[] {
  const { report, rectifiers, checker } = args;
  const own = rectifiers.flatMap(people);
  const isSame = people(checker).some((person) => own.includes(person));
  return [
    ...(isSame ? [error('freshness.rechecked_by_rectifier')] : []),
    ...(report.countsAsOverdue ? [error('freshness.not_rectified')] : []),
  ];
}
