import type { HistoryEntry, ReturnForm } from '../../../server/src/contracts/returns';

type Told = Pick<ReturnForm, 'state' | 'history'>;

/** Who sent the return back and why, until it is handed in again; null where nobody did. The history has the newest first. */
export function lastReturned({ state, history }: Told): HistoryEntry | null {
  if (state !== 'returned' && state !== 'draft' && state !== 'self_reviewed') return null;
  const last = history.find(({ move }) => ['send_back', 'submit', 'correct'].includes(move));
  return last?.move === 'send_back' ? last : null;
}
