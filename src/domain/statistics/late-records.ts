import type { Day } from '../time/day';
import { quarterOf, type Quarter } from './period';

/** Something that is counted, with its day and when the platform came to know of it (ISO 8601 in UTC). */
export type DatedRecord = { id: string; on: Day; recordedAt: string };

export type LateRecord<Item extends DatedRecord> = {
  record: Item;
  /** The frozen quarter it belongs to. */
  quarter: Quarter;
};

/**
 * What belongs to a frozen quarter and came to be known after it was frozen, by quarter and then as it came: it is no part
 * of the frozen number and waits for the next correction. `frozenAt` says when each frozen quarter's last revision was
 * frozen: what that revision already saw is late no longer.
 */
export function lateRecords<Item extends DatedRecord>(
  records: readonly Item[],
  frozenAt: ReadonlyMap<Quarter, string>,
): LateRecord<Item>[] {
  const instants = new Map([...frozenAt].map(([quarter, at]) => [quarter, instantOf(at)]));
  return records
    .flatMap((record) => {
      const quarter = quarterOf(record.on);
      const at = instants.get(quarter);
      return at !== undefined && instantOf(record.recordedAt) > at ? [{ record, quarter }] : [];
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
