import type { LedgerKind } from '../contracts/ledger';
import type { Tombstone } from '../contracts/api';

/** An event of the ledger as everybody may see it. Who did it is nobody's business outside. */
export type Change = {
  /** Decimal string: 64 bits. Grows in the order of the answers; numbers may be missing. */
  sequence: string;
  kind: LedgerKind;
  at: string;
  /** Name of the content type, e.g. `disclosure`. */
  type: string;
  documentId: string;
  indexNumber: string;
  /** Where it was filed at that time. */
  categoryPath: string | null;
  /** documentId; null where the reason of a withdrawal forbids to name it. */
  organization: string | null;
  /** Empty unless the document is public and was not withdrawn since. */
  changedFields: string[];
  isMajor: boolean;
  /** Null unless the document is public and was not withdrawn since. */
  changeNote: string | null;
  url: string;
  /** The title it has now; only under the same condition. */
  title?: string;
  tombstone?: Tombstone;
  /** With this event the document left what the reader filters by: it is still public, but elsewhere. */
  left?: true;
};

/** Answer of `GET /api/changes`. */
export type ChangesPage = {
  data: Change[];
  meta: {
    /** The reader's new place, also when nothing came. */
    next: string;
    /** Whether to ask again at once; a page of a filtered feed may be short, or empty, all the same. */
    hasMore: boolean;
    /** The event the cursor stood at is gone: a backup was restored, and what the reader saw after it is undone. */
    rewound: boolean;
  };
};
