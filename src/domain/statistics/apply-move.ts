import {
  RETURN_MOVES,
  type ReturnMoveName,
  type ReturnRecord,
  type ReturnRole,
} from './return-state';

type Move = {
  move: ReturnMoveName;
  personId: string;
  /** What the person is for the unit of the return. */
  roles: ReadonlySet<ReturnRole>;
  reason: string | null;
};

const withPerson = (people: readonly string[], personId: string) =>
  people.includes(personId) ? people : [...people, personId];

/**
 * A return after a move that `canMove` allowed. A correction gives the next revision, to be kept beside the frozen one; it
 * begins with the numbers of those who filled in the last one, counted anew by whoever of the unit begins it, and none of
 * them reviews it. The version counts on, so that nobody who saw the former revision writes over the new one.
 */
export function applyMove(
  record: ReturnRecord,
  { move, personId, roles, reason }: Move,
): ReturnRecord {
  const moved: ReturnRecord = {
    ...record,
    state: RETURN_MOVES[move].to,
    version: record.version + 1,
  };
  switch (move) {
    case 'fill':
      return { ...moved, fillerIds: withPerson(record.fillerIds, personId), selfReviewerId: null };
    case 'self_review':
      return { ...moved, selfReviewerId: personId };
    case 'send_back':
      return { ...moved, selfReviewerId: null };
    case 'correct':
      return {
        ...moved,
        revision: record.revision + 1,
        revisionReason: reason,
        fillerIds: roles.has('filler') ? withPerson(record.fillerIds, personId) : record.fillerIds,
        selfReviewerId: null,
      };
    case 'submit':
    case 'accept':
    case 'aggregate':
    case 'freeze':
      return moved;
    default:
      throw new Error(`Unknown move "${String(move satisfies never)}"`);
  }
}
