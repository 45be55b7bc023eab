import { amountOf } from '../statistics/amount';
import type { AutoSource, CountContext } from '../statistics/auto-source';
import { countRecords, ONE } from '../statistics/count-records';
import type { EventFact, StandingFact } from './record-facts';

const isInPeriod = ({ on }: EventFact, { firstDay, lastDay }: CountContext) =>
  firstDay <= on && on <= lastDay;

/** There on the last day of the period: whoever left on that day was still there. */
const isThereAtTheEnd = (fact: StandingFact, { lastDay }: CountContext) =>
  fact.firstDay <= lastDay && (fact.lastDay === null || lastDay <= fact.lastDay);

/** Counts what took place in the period, each as one. */
function events(key: string): AutoSource<EventFact> {
  return {
    key,
    count: (facts, context) =>
      countRecords(
        facts.filter((fact) => isInPeriod(fact, context)).map((fact) => ({ ...fact, amount: ONE })),
        context,
      ),
  };
}

/** Adds up the amounts of what took place in the period. */
function amounts(key: string): AutoSource<EventFact> {
  return {
    key,
    count: (facts, context) =>
      countRecords(
        facts
          .filter((fact) => isInPeriod(fact, context))
          .map((fact) => ({ ...fact, amount: amountOf(fact.amount) })),
        context,
      ),
  };
}

/** Counts what there is on the last day of the period. */
function standing(key: string, kind: string | null): AutoSource<StandingFact> {
  return {
    key,
    count: (facts, context) =>
      countRecords(
        facts
          .filter((fact) => isThereAtTheEnd(fact, context) && (kind === null || fact.kind === kind))
          .map((fact) => ({ ...fact, amount: ONE })),
        context,
      ),
  };
}

/** Rows 9.2 and 9.3. */
export const TRAINING_SOURCES = [events('training.courses'), amounts('training.participants')];
/** Row 9.1. */
export const MEETING_SOURCES = [events('meetings.held')];
/** Rows 8.3.1 and 8.3.2. */
export const STAFF_SOURCES = [
  standing('staff.full_time', 'full_time'),
  standing('staff.part_time', 'part_time'),
];
/** Row 8.4. */
export const FUNDING_SOURCES = [amounts('funding.spent')];
/** Row 8.1. */
export const OFFICE_SOURCES = [standing('offices.dedicated', null)];
