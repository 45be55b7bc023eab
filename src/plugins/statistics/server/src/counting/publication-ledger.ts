import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { LedgerKind } from '../../../../../domain/publication/ledger-kinds';

/** An event as plugin `publication` reads it out; said in our own words, so that either plugin compiles without the other. */
export type LedgerEvent = {
  sequence: string;
  recordedAt: string;
  kind: LedgerKind;
  uid: string;
  documentId: string;
  title: string;
  organizationId: string | null;
  channels: string[];
  digest: string;
  isFirst: boolean;
  legacyPublishedAt: string | null;
};

type Ledger = {
  read(args: { connection: Knex; after: string; limit: number }): Promise<LedgerEvent[]>;
  contents(args: { connection: Knex; digests: string[] }): Promise<Map<string, CanonicalContent>>;
};

export function ledgerOf(strapi: Core.Strapi): Ledger {
  return strapi.plugin('publication').service<Ledger>('ledger');
}

const BATCH = 500;

/** The ledger from its beginning, batch by batch, up to an event (null is all of it). */
export async function* ledgerBatches(
  strapi: Core.Strapi,
  { connection, upTo }: { connection: Knex; upTo: string | null },
): AsyncGenerator<LedgerEvent[]> {
  const last = upTo === null ? null : BigInt(upTo);
  let after = '0';
  for (;;) {
    const events = await ledgerOf(strapi).read({ connection, after, limit: BATCH });
    const wanted =
      last === null ? events : events.filter(({ sequence }) => BigInt(sequence) <= last);
    if (wanted.length > 0) yield wanted;
    after = events.at(-1)?.sequence ?? after;
    if (events.length < BATCH || wanted.length < events.length) return;
  }
}
