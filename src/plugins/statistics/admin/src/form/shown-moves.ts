import {
  RETURN_MOVES,
  type ReturnMove,
  type ReturnMoveName,
  type ReturnState,
} from '../../../../../domain/statistics/return-state';
import type { ReturnForm } from '../../../server/src/contracts/returns';

type Move = ReturnForm['moves'][number];

/** Done for a whole round at once: offered here only to whoever may. */
const OF_ROUNDS: ReadonlySet<ReturnMoveName> = new Set(['aggregate', 'freeze']);

/** The moves a return can make from its state, those one may make first; filling in is no button. */
export function shownMoves(state: ReturnState, moves: readonly Move[]): Move[] {
  const isShown = ({ move, reasons }: Move) => {
    const { from }: ReturnMove = RETURN_MOVES[move];
    if (move === 'fill' || !from.includes(state)) return false;
    return reasons.length === 0 || !OF_ROUNDS.has(move);
  };
  const blocked = ({ reasons }: Move) => (reasons.length > 0 ? 1 : 0);
  return moves.filter(isShown).sort((a, b) => blocked(a) - blocked(b));
}
