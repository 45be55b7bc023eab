import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { LedgerEvent } from '../contracts/ledger';
import { readLedger, type LedgerPart } from '../changes/read-ledger';
import { holdsEvent, readContents, readEvents } from '../ledger/read-events';

type Within = { connection?: Knex };

/** The ledger for whoever counts what it says: freshness, statistics. Pass `trx` inside a transaction. */
export type Ledger = {
  /** For whoever looks at documents as they are now: the next events after a place, and the place to go on from. */
  follow(args: { after: string | null; limit: number }): Promise<LedgerPart>;
  /** Events after a sequence number, in the order of their commits. */
  read(args: Within & { after: string; limit: number }): Promise<LedgerEvent[]>;
  /** Whether it still holds an event under its number. */
  holds(args: Within & { sequence: string; eventId: string }): Promise<boolean>;
  /** Contents once published, by their digests. */
  contents(args: Within & { digests: string[] }): Promise<Map<string, CanonicalContent>>;
};

export default function ledger({ strapi }: { strapi: Core.Strapi }): Ledger {
  const within = ({ connection }: Within) => connection ?? strapi.db.connection;
  return {
    follow: (args) => readLedger(strapi, args),
    read: (args) => readEvents(within(args), args),
    holds: (args) => holdsEvent(within(args), args),
    contents: (args) => readContents(within(args), args.digests),
  };
}
