import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  ledgerFacts,
  recordIdOf,
  type LedgerFact,
  type StatisticsEvent,
} from '../../../../../domain/statistics/ledger-fact';
import type { AutoSource } from '../../../../../domain/statistics/auto-source';
import { LEDGER_SOURCES } from '../../../../../domain/statistics/ledger-sources';
import type { LateCandidate, NamedSource } from '../contracts/sources';
import { getService } from '../get-service';
import { readSettings } from '../settings/settings';
import { LEDGER_LABELS } from '../translations/source-labels';
import { ledgerBatches } from './publication-ledger';
import { tellDocuments } from './tell-documents';
import { readTermCodes, toStatisticsEvents } from './to-statistics-event';

/** What facts depend on besides the events: the end of the migration, and which terms make which class. */
type LedgerBasis = { migrationUntil: string | null; terms: Record<string, string> };

async function readBasis(strapi: Core.Strapi, connection: Knex): Promise<LedgerBasis> {
  const { migrationUntil } = await readSettings(connection);
  return { migrationUntil, terms: Object.fromEntries(await readTermCodes(strapi)) };
}

async function loadFacts(
  strapi: Core.Strapi,
  { connection, upTo, basis: kept }: { connection: Knex; upTo: string | null; basis?: unknown },
) {
  // Counted again, a term or setting that was changed since changes nothing.
  const basis = (kept as LedgerBasis | undefined) ?? (await readBasis(strapi, connection));
  const { migrationUntil } = basis;
  const terms = new Map(Object.entries(basis.terms));
  const all: StatisticsEvent[] = [];
  for await (const events of ledgerBatches(strapi, { connection, upTo })) {
    all.push(...(await toStatisticsEvents(strapi, connection, { events, terms, migrationUntil })));
  }
  return { facts: ledgerFacts(all), sequence: all.at(-1)?.sequence ?? '0', basis };
}

/** First publications, with the day they count on and the number of their event. */
async function loadFirsts(strapi: Core.Strapi, connection: Knex): Promise<LateCandidate[]> {
  const { migrationUntil } = await readSettings(connection);
  const found: LateCandidate[] = [];
  for await (const batch of ledgerBatches(strapi, { connection, upTo: null })) {
    const firsts = batch.filter(({ isFirst }) => isFirst);
    const args = { events: firsts, terms: new Map<string, string>(), migrationUntil };
    const events = await toStatisticsEvents(strapi, connection, args);
    found.push(
      ...events.flatMap((event, index) => {
        const [fact] = ledgerFacts([event]);
        const first = firsts[index];
        if (!fact || !first) return [];
        return {
          id: recordIdOf(fact),
          on: fact.firstPublishedOn,
          recordedAt: first.recordedAt,
          sequence: first.sequence,
          title: first.title,
          organizationId: fact.organizationId,
        };
      }),
    );
  }
  return found;
}

function named(source: AutoSource<LedgerFact>): NamedSource<LedgerFact> {
  const label = LEDGER_LABELS[source.key];
  if (!label) throw new Error(`The source "${source.key}" has no name`);
  return { ...source, label };
}

/** Documents, as the publication ledger has them, while there is one. */
export function registerLedgerSources(strapi: Core.Strapi): void {
  if (!strapi.plugins.publication) return;
  getService(strapi, 'sources').register<LedgerFact>({
    topic: 'ledger',
    sources: LEDGER_SOURCES.map(named),
    load: (args) => loadFacts(strapi, args),
    idOf: recordIdOf,
    organizationOf: ({ organizationId }) => organizationId,
    tell: (ids) => tellDocuments(strapi, ids),
    lateCandidates: ({ connection }) => loadFirsts(strapi, connection),
  });
}
