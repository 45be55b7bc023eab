import type { LedgerPage } from '../contracts/api';
import type { LedgerEvent } from '../contracts/ledger';

/** An event with the names people know its organization and category by today; the path stays as it was. */
export type LedgerRow = LedgerEvent & {
  organizationName: string | null;
  categoryName: string | null;
};

/** Answer of `GET /publication/ledger`. */
export type LedgerRows = Omit<LedgerPage, 'events'> & { events: LedgerRow[] };

/** Answer of `GET /publication/ledger/organizations` and `/categories`: what a filter can be set to. */
export type LedgerChoice = { value: string; label: string };
