import type { Day } from '../time/day';
import { quarterOf, type Quarter } from './period';

/** Something that is counted, with its day and when the platform came to know of it. */
export type DatedRecord = {
  id: string;
  on: Day;
  /** A day of the quarter in whose return it counts, where `on` is none: half-yearly numbers stand in the second one. */
  countsOn?: Day;
  /** ISO 8601 in UTC. */
  recordedAt: string;
  /** Of what is in the ledger: the number of its event, which decides instead of the instant. */
  sequence?: string;
};

/** Up to where the last frozen revision of a quarter saw the world. */
export type FrozenMark = { frozenAt: string; ledgerSequence: string };

type LateRecord<Item extends DatedRecord> = {
  record: Item;
  /** The frozen quarter it belongs to. */
  quarter: Quarter;
};

/** An event can enter the ledger while a return is being frozen: its number says what was seen, two clocks do not. */
function isAfter({ recordedAt, sequence }: DatedRecord, mark: FrozenMark): boolean {
  if (sequence !== undefined) return BigInt(sequence) > BigInt(mark.ledgerSequence);
  return instantOf(recordedAt) > instantOf(mark.frozenAt);
}

/**
 * What belongs to a frozen quarter and came to be known after it was frozen, by quarter and then as it came: it is no part
 * of the frozen number and waits for the next correction. What the last frozen revision already saw is late no longer.
 */
export function lateRecords<Item extends DatedRecord>(
  records: readonly Item[],
  frozen: ReadonlyMap<Quarter, FrozenMark>,
): LateRecord<Item>[] {
  return records
    .flatMap((record) => {
      const quarter = quarterOf(record.countsOn ?? record.on);
      const mark = frozen.get(quarter);
      return mark && isAfter(record, mark) ? [{ record, quarter }] : [];
    })
    .sort(
      (a, b) =>
        compare(a.quarter, b.quarter) ||
        instantOf(a.record.recordedAt) - instantOf(b.record.recordedAt) ||
        compare(a.record.id, b.record.id),
    );
}

/** Throws RangeError on what is no instant. */
function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant: "${text}"`);
  return instant;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
