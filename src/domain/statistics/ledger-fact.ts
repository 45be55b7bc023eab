import type { LedgerKind } from '../publication/ledger-kinds';
import type { Day } from '../time/day';

/** An event of the publication ledger as the statistics read it; days are those of the server's clock in China. */
export type StatisticsEvent = {
  /** Of the ledger, a decimal string: numbered in the order of the commits. */
  sequence: string;
  kind: LedgerKind;
  uid: string;
  documentId: string;
  recordedOn: Day;
  organizationId: string | null;
  channels: readonly string[];
  isNormative: boolean;
  isInterpretation: boolean;
  /** The day in a former system, where an import stated one. */
  legacyOn: Day | null;
  /** Recorded before the migration of this installation was declared finished; only then a `legacyOn` means anything. */
  isMigration: boolean;
};

/** A time in which a document was withdrawn: first day, and the day it was public again; null while it is not. */
type Absence = { from: Day; until: Day | null };

/** What is left of all events of one document. */
export type LedgerFact = {
  uid: string;
  documentId: string;
  firstPublishedOn: Day;
  /** Whose it was when it was first public: it stays in that return, wherever it moves. */
  organizationId: string | null;
  channels: readonly string[];
  isNormative: boolean;
  isInterpretation: boolean;
  /** In their order; what was withdrawn at the end of a period is not counted in it, also when it is public again later. */
  absences: readonly Absence[];
};

function firstDayOf({ legacyOn, recordedOn, isMigration }: StatisticsEvent): Day {
  return isMigration && legacyOn !== null && legacyOn < recordedOn ? legacyOn : recordedOn;
}

function absencesAfter(
  absences: readonly Absence[],
  { kind, recordedOn }: StatisticsEvent,
): readonly Absence[] {
  const last = absences.at(-1);
  const isAway = last !== undefined && last.until === null;
  if (kind === 'withdrawn') {
    return isAway ? absences : [...absences, { from: recordedOn, until: null }];
  }
  const isPublicAgain = kind === 'published' || kind === 'restored';
  if (!isPublicAgain || !isAway) return absences;
  return [...absences.slice(0, -1), { from: last.from, until: recordedOn }];
}

function applyEvent(fact: LedgerFact | undefined, event: StatisticsEvent): LedgerFact {
  const { uid, documentId, organizationId } = event;
  const { channels, isNormative, isInterpretation } = event;
  const first = fact ?? { firstPublishedOn: firstDayOf(event), organizationId, absences: [] };
  return {
    uid,
    documentId,
    firstPublishedOn: first.firstPublishedOn,
    organizationId: first.organizationId,
    channels,
    isNormative,
    isInterpretation,
    absences: absencesAfter(first.absences, event),
  };
}

/**
 * The documents of the ledger as they stood after the event `upTo` (null is all of it), sorted by type and id. Freezing
 * keeps that number: read again up to it, the ledger gives the same facts whatever came after.
 */
export function ledgerFacts(
  events: Iterable<StatisticsEvent>,
  upTo: string | null = null,
): LedgerFact[] {
  const last = upTo === null ? null : BigInt(upTo);
  const facts = new Map<string, LedgerFact>();
  for (const event of events) {
    if (last !== null && BigInt(event.sequence) > last) continue;
    const key = recordIdOf(event);
    facts.set(key, applyEvent(facts.get(key), event));
  }
  return [...facts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The id of a document among the records behind a number. */
export function recordIdOf({ uid, documentId }: Pick<LedgerFact, 'uid' | 'documentId'>): string {
  return `${uid}:${documentId}`;
}
