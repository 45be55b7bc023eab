import type { LedgerKind } from '../../contracts/ledger';

/** How often each thing happened; `firstPublications` counts documents that became public for the first time. */
export type Tally = { firstPublications: number; events: Partial<Record<LedgerKind, number>> };

export const emptyTally = (): Tally => ({ firstPublications: 0, events: {} });

export function addTo(sum: Tally, more: Tally): Tally {
  const events = { ...sum.events };
  for (const [kind, count] of Object.entries(more.events) as [LedgerKind, number][]) {
    events[kind] = (events[kind] ?? 0) + count;
  }
  return { firstPublications: sum.firstPublications + more.firstPublications, events };
}
