import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import type { LedgerKind } from '../../../../../domain/publication/ledger-kinds';

/** An event as plugin `publication` reads it out; said in our own words, so that either plugin compiles without the other. */
export type LedgerEvent = {
  sequence: string;
  eventId: string;
  recordedAt: string;
  kind: LedgerKind;
  uid: string;
  documentId: string;
  title: string;
  categoryId: string | null;
  organizationId: string | null;
  changedFields: string[];
  isMajor: boolean;
  actorKind: 'person' | 'token' | 'task';
  actorId: string | null;
  digest: string;
  legacyPublishedAt: string | null;
};

type Ledger = {
  read(args: { connection: Knex; after: string; limit: number }): Promise<LedgerEvent[]>;
  holds(args: { connection: Knex; sequence: string; eventId: string }): Promise<boolean>;
  contents(args: { connection: Knex; digests: string[] }): Promise<Map<string, CanonicalContent>>;
};

export function ledgerOf(strapi: Core.Strapi): Ledger {
  return strapi.plugin('publication').service<Ledger>('ledger');
}
