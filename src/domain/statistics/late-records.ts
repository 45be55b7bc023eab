import type { Day } from '../time/day';

/** Something that is counted, with its day and when the platform came to know of it. */
export type DatedRecord = {
  id: string;
  on: Day;
  /** The day it counts on, where that is another: what lasts counts on the last day of each period. */
  countsOn?: Day;
  /** ISO 8601 in UTC. */
  recordedAt: string;
  /** Of what is in the ledger: the number of its event, which decides instead of the instant. */
  sequence?: string;
};

/** Up to where a frozen revision saw the world. */
export type FrozenMark = {
  /** When its numbers were counted, ISO 8601: that can be weeks before it was frozen. */
  countedAt: string;
  ledgerSequence: string;
};

export function countingDay({ on, countsOn }: Pick<DatedRecord, 'on' | 'countsOn'>): Day {
  return countsOn ?? on;
}

/** An event can enter the ledger while a return is being counted: its number says what was seen, two clocks do not. */
function isAfter({ recordedAt, sequence }: DatedRecord, mark: FrozenMark): boolean {
  if (sequence !== undefined) return BigInt(sequence) > BigInt(mark.ledgerSequence);
  return instantOf(recordedAt) > instantOf(mark.countedAt);
}

/**
 * The records that belong to the days a frozen number is about and came to be known after it was counted, as they came:
 * they are no part of it and wait for the next correction. What the last frozen revision already saw is late no longer.
 * Throws RangeError on what is no instant.
 */
export function lateRecords<Item extends DatedRecord>(
  records: readonly Item[],
  { firstDay, lastDay, mark }: { firstDay: Day; lastDay: Day; mark: FrozenMark },
): Item[] {
  return records
    .filter((record) => firstDay <= countingDay(record) && countingDay(record) <= lastDay)
    .filter((record) => isAfter(record, mark))
    .sort((a, b) => instantOf(a.recordedAt) - instantOf(b.recordedAt) || (a.id < b.id ? -1 : 1));
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant: "${text}"`);
  return instant;
}
