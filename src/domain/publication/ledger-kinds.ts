/** What can happen to something public. `unchanged` is a re-publication that changed nothing. */
export const LEDGER_KINDS = [
  'published',
  'changed',
  'unchanged',
  'corrected',
  'withdrawn',
  'restored',
  'expired',
  'moved',
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];
