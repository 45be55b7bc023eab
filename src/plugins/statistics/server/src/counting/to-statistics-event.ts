import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import { classOfDocument } from '../../../../../domain/statistics/class-of-document';
import {
  INTERPRETATION_GENRES,
  NORMATIVE_EFFECT_LEVELS,
  NORMATIVE_GENRES,
} from '../../../../../domain/statistics/classes.data';
import type { StatisticsEvent } from '../../../../../domain/statistics/ledger-fact';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { ledgerOf, type LedgerEvent } from './publication-ledger';

const day = (instant: string) => shanghaiDay(new Date(instant));

type Terms = ReadonlyMap<string, string>;

const CODES = [...NORMATIVE_GENRES, ...NORMATIVE_EFFECT_LEVELS, ...INTERPRETATION_GENRES];

/** Codes of the vocabulary terms that make a class, by documentId: contents name terms by the latter. */
export async function readTermCodes(strapi: Core.Strapi): Promise<Terms> {
  const rows = (await strapi.db
    .query('api::vocabulary-term.vocabulary-term')
    .findMany({ select: ['documentId', 'code'], where: { code: { $in: CODES } } })) as {
    documentId: string;
    code: string;
  }[];
  return new Map(rows.map(({ documentId, code }) => [documentId, code]));
}

/** A relation in a content is a documentId or a sorted list of them; what is empty is left out. */
function idsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

function classOf(content: CanonicalContent | undefined, terms: Terms) {
  const code = (value: unknown) => terms.get(idsOf(value)[0] ?? '') ?? null;
  return classOfDocument({
    genre: code(content?.genre),
    effectLevel: code(content?.effectLevel),
    interpretsCount: idsOf(content?.interprets).length,
  });
}

/** Events of the ledger as the statistics read them, with the classes of what was published. */
export async function toStatisticsEvents(
  strapi: Core.Strapi,
  connection: Knex,
  args: { events: readonly LedgerEvent[]; terms: Terms; migrationUntil: string | null },
): Promise<StatisticsEvent[]> {
  const { events, terms, migrationUntil } = args;
  const digests = [...new Set(events.map(({ digest }) => digest))];
  const contents = await ledgerOf(strapi).contents({ connection, digests });
  return events.map((event) => {
    const recordedOn = day(event.recordedAt);
    return {
      sequence: event.sequence,
      kind: event.kind,
      uid: event.uid,
      documentId: event.documentId,
      recordedOn,
      organizationId: event.organizationId,
      channels: event.channels,
      ...classOf(contents.get(event.digest), terms),
      legacyOn: event.legacyPublishedAt === null ? null : day(event.legacyPublishedAt),
      isMigration: migrationUntil !== null && recordedOn <= migrationUntil,
    };
  });
}
