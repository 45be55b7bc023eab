import type { HistoryEntry, ReturnForm } from '../../../server/src/contracts/returns';

/** Who sent the return back and why, until it is handed in again; null where nobody did. */
export function lastReturned({
  state,
  history,
}: Pick<ReturnForm, 'state' | 'history'>): HistoryEntry | null {
  if (state !== 'returned' && state !== 'draft' && state !== 'self_reviewed') return null;
  const newestFirst = [...history].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const last = newestFirst.find(({ move }) => move === 'send_back' || move === 'submit');
  return last?.move === 'send_back' ? last : null;
}
