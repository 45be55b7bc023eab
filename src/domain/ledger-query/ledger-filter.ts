import type { Day } from '../time/day';

/** Which events of the publication ledger are asked for; absent means all. */
export type LedgerFilter = {
  kind?: string;
  uid?: string;
  /** documentId of an organization; its subordinates are not included. */
  organization?: string;
  /** Path of a category, `/law/notices/`: the whole subtree, as filed at that time. */
  category?: string;
  /** Part of the actor's name. */
  actor?: string;
  /** Part of the title, or the beginning of an index number. */
  q?: string;
  /** Shanghai days, both inclusive. */
  from?: Day;
  to?: Day;
};

export type LedgerPaging = { page: number; pageSize: number };
