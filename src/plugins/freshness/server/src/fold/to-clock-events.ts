import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ClockEvent } from '../../../../../domain/freshness/event';
import { isBareLink } from '../../../../../domain/freshness/is-bare-link';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { ledgerOf, type LedgerEvent } from './publication-ledger';

const day = (instant: string) => shanghaiDay(new Date(instant));

/** Ledger events as clocks read them; what was published is looked at once to see whether it is more than a link. */
export async function toClockEvents(
  strapi: Core.Strapi,
  connection: Knex,
  args: { events: readonly LedgerEvent[]; migrationUntil: string | null },
): Promise<ClockEvent[]> {
  const digests = [...new Set(args.events.map(({ digest }) => digest))];
  const contents = await ledgerOf(strapi).contents({ connection, digests });
  return args.events.map((event) => {
    const content = contents.get(event.digest);
    const recordedOn = day(event.recordedAt);
    return {
      sequence: Number(event.sequence),
      recordedOn,
      kind: event.kind,
      uid: event.uid,
      documentId: event.documentId,
      categoryId: event.categoryId,
      organizationId: event.organizationId,
      changedFields: event.changedFields,
      isMajor: event.isMajor,
      isByTask: event.actorKind === 'task',
      legacyOn: event.legacyPublishedAt === null ? null : day(event.legacyPublishedAt),
      isMigration: args.migrationUntil !== null && recordedOn <= args.migrationUntil,
      isBareLink: content !== undefined && isBareLink(content),
    };
  });
}
