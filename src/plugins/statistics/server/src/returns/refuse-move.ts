import type { Reason } from '../../../../../domain/reasons/reason';
import { refusal, refusalWithStatus } from '../../../../../documents/refuse';

const STATUS: Readonly<Record<string, 403 | 409>> = {
  'statistics.return_changed_meanwhile': 409,
  'statistics.return_role_missing': 403,
  'statistics.filler_reviews_own': 403,
  'statistics.unit_accepts_own': 403,
};

/** Refuses a move for what `canMove` says: 403 for the wrong person, 409 for an older version, 400 for the rest. */
export function refuseMove(reasons: readonly Reason[]): void {
  if (reasons.length === 0) return;
  for (const status of [403, 409] as const) {
    const found = reasons.find(({ code }) => STATUS[code] === status);
    if (found) throw refusalWithStatus(status, found);
  }
  throw refusal(reasons);
}
