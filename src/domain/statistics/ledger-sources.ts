import type { AutoSource, CountContext } from './auto-source';
import { channelsOf } from './channels-of';
import { CHANNELS, type StatisticsChannel } from './classes.data';
import { countRecords, ONE } from './count-records';
import { recordIdOf, type LedgerFact } from './ledger-fact';

/** First public in the period, and not withdrawn again before it was over. What happens later changes no number. */
function isCounted(
  { firstPublishedOn, absences }: LedgerFact,
  { firstDay, lastDay }: CountContext,
): boolean {
  const isInPeriod = firstDay <= firstPublishedOn && firstPublishedOn <= lastDay;
  const isAway = absences.some(
    ({ from, until }) => from <= lastDay && (until === null || until > lastDay),
  );
  return isInPeriod && !isAway;
}

/** A source that counts documents, each once, in the period in which it was first public. */
function documentSource(
  key: string,
  countsWith: (fact: LedgerFact, context: CountContext) => boolean,
): AutoSource<LedgerFact> {
  return {
    key,
    count: (facts, context) =>
      countRecords(
        facts
          .filter((fact) => isCounted(fact, context) && countsWith(fact, context))
          .map((fact) => ({
            organizationId: fact.organizationId,
            id: recordIdOf(fact),
            amount: ONE,
          })),
        context,
      ),
  };
}

/** Throws on a channel no row is about: a misspelt one must not look like 0. */
function channelOf({ params }: CountContext): StatisticsChannel {
  const channel = CHANNELS.find((one) => one === params.channel);
  if (!channel) throw new RangeError(`No such channel: "${params.channel}"`);
  return channel;
}

/** What the ledger can count for rows 1.1, 1.1.1, 1.2.1–1.2.5 and 2.2.3. */
export const LEDGER_SOURCES: readonly AutoSource<LedgerFact>[] = [
  documentSource('ledger.first_publications', () => true),
  documentSource('ledger.normative_documents', ({ isNormative }) => isNormative),
  documentSource('ledger.interpretations', ({ isInterpretation }) => isInterpretation),
  documentSource('ledger.by_channel', ({ channels }, context) =>
    channelsOf(channels).has(channelOf(context)),
  ),
];
