import { error, type Reason } from '../../../../../domain/reasons/reason';
import { checkFooter } from '../../../../../domain/statistics/check-footer';
import { quarterBounds } from '../../../../../domain/statistics/period';
import { checkReturn } from '../../../../../domain/statistics/check-return';
import { explanationKey } from '../../../../../domain/statistics/unexplained';
import type { Finding } from '../contracts/returns';
import { say } from '../say';
import type { ReturnSet } from './set-of-return';
import { footerOf, type StoredReturn } from './stored-return';

/** A quarter is not over before its last day is: until then its numbers cannot be complete. */
function checkOver({ quarter }: StoredReturn, today: string): Reason[] {
  const { lastDay } = quarterBounds(quarter);
  return today > lastDay ? [] : [error('statistics.quarter_still_runs', { quarter, lastDay })];
}

/** Everything the checks say about a return: its cells, its identities, what was written over, its footer, its time. */
export function findingsOf(stored: StoredReturn, { set }: ReturnSet, today: string): Reason[] {
  const { quarter } = stored;
  return [
    ...checkReturn({
      set,
      quarter,
      cells: new Map(Object.entries(stored.cells)),
      autoCells: new Map(Object.entries(stored.auto)),
    }),
    ...checkFooter(footerOf(stored), { quarter, today }),
    ...checkOver(stored, today),
  ];
}

/** A finding as the form shows it. */
export function toFinding(reason: Reason, explanations: Record<string, string>): Finding {
  const { code, severity, field } = reason;
  const key = severity === 'warning' ? explanationKey(reason) : null;
  return {
    code,
    severity,
    field: field ?? null,
    text: say(reason),
    explanationKey: key,
    explanation: key === null ? null : (explanations[key] ?? null),
  };
}
