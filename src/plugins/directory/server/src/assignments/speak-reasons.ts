import { speak } from '../../../../../documents/refuse';
import type { FoundConflict } from '../../../../../domain/duties/check-duty-conflicts';
import { CONFLICT_BASES } from '../../../../../domain/duties/translations/duty-texts';
import type { AssignmentReason } from '../contracts/api';

/** The reasons as the routes answer them, each with the basis of the separation and the assignment it is about. */
export function speakReasons(found: readonly FoundConflict[]): AssignmentReason[] {
  return found.map(({ reason, conflict, assignmentId }) => {
    const { code, severity, field, zh, en } = speak(reason);
    return {
      code,
      severity,
      zh,
      en,
      ...(field ? { field } : {}),
      ...(assignmentId ? { assignmentId } : {}),
      ...(conflict ? { basis: CONFLICT_BASES[conflict.code] } : {}),
    };
  });
}
