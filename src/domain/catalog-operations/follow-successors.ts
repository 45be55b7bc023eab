/** What an address needs to know of a category. */
export type Addressed = {
  documentId: string;
  path: string;
  state: 'open' | 'closed' | 'merged';
  successorId: string | null;
};

/**
 * Where a category is now: itself, or at the end of the chain of those it was merged into. Null when the chain breaks
 * off (the successor is gone) or, which the rules exclude, runs in a circle.
 */
export function followSuccessors(
  start: Addressed,
  byId: ReadonlyMap<string, Addressed>,
): Addressed | null {
  const seen = new Set<string>();
  let current: Addressed | undefined = start;
  while (current && current.state === 'merged') {
    if (seen.has(current.documentId) || !current.successorId) return null;
    seen.add(current.documentId);
    current = byId.get(current.successorId);
  }
  return current ?? null;
}
