import { error, warning, type Reason } from '../reasons/reason';
import { periodsOverlap, type Period } from './assignment-period';
import { conflictsBetween, type DutyConflict } from './conflicts.data';
import type { Duty } from './duties';

/** One duty of one holder, as far as conflicts go. */
export type HeldDuty = Period & {
  /** Null for one that does not exist yet. */
  id: string | null;
  duty: Duty;
  /** `path` runs from the root of the tree down to the organization itself. */
  organization: { id: string; name: string; path: readonly string[] };
  includesSubordinates: boolean;
};

export type FoundConflict = {
  reason: Reason;
  conflict: DutyConflict | null;
  assignmentId: string | null;
};

/** Whether there is an organization both assignments cover. */
export function coverTheSame(a: HeldDuty, b: HeldDuty): boolean {
  if (a.organization.id === b.organization.id) return true;
  const aAboveB = a.includesSubordinates && b.organization.path.includes(a.organization.id);
  const bAboveA = b.includesSubordinates && a.organization.path.includes(b.organization.id);
  return aAboveB || bAboveA;
}

function sameDutyTwice(held: HeldDuty, candidate: HeldDuty): FoundConflict[] {
  if (held.duty !== candidate.duty || held.organization.id !== candidate.organization.id) return [];
  const reason = error('duties.already_held', { organization: held.organization.name }, 'duty');
  return [{ reason, conflict: null, assignmentId: held.id }];
}

function conflictsWith(held: HeldDuty, candidate: HeldDuty): FoundConflict[] {
  return conflictsBetween(held.duty, candidate.duty)
    .filter(({ where }) => where === 'anywhere' || coverTheSame(held, candidate))
    .map((conflict) => {
      const say = conflict.severity === 'error' ? error : warning;
      const reason = say(conflict.code, { organization: held.organization.name }, 'duty');
      return { reason, conflict, assignmentId: held.id };
    });
}

/**
 * What speaks against giving a holder one more duty: duties that exclude each other and are held on a common day, in
 * a common organization unless they exclude each other everywhere, and the same duty in the same organization twice.
 * `assignments` are those of the same holder; one with the id of the candidate is the candidate before its change.
 */
export function checkDutyConflicts(args: {
  assignments: readonly HeldDuty[];
  candidate: HeldDuty;
}): FoundConflict[] {
  const { assignments, candidate } = args;
  return assignments
    .filter((held) => held.id === null || held.id !== candidate.id)
    .filter((held) => periodsOverlap(held, candidate))
    .flatMap((held) => [...sameDutyTwice(held, candidate), ...conflictsWith(held, candidate)]);
}
