import { RETURN_MOVES, type ReturnMoveName, type ReturnRecord } from './return-state';

type Move = { move: ReturnMoveName; personId: string; reason: string | null };

const withPerson = (people: readonly string[], personId: string) =>
  people.includes(personId) ? people : [...people, personId];

/** A return after a move that `canMove` allowed. A correction gives the next revision, to be kept beside the frozen one. */
export function applyMove(record: ReturnRecord, { move, personId, reason }: Move): ReturnRecord {
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
        version: 1,
        revision: record.revision + 1,
        revisionReason: reason,
        fillerIds: [],
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
