const OFFSET_MS = 8 * 3_600_000;

/**
 * The time in China at an instant, `YYYY-MM-DD HH:mm:ss`, as it stands in exported tables. Throws RangeError on an
 * invalid date. Why a fixed offset is right: src/domain/time/shanghai-day.ts.
 */
export function shanghaiTimeText(instant: Date): string {
  const shifted = new Date(instant.getTime() + OFFSET_MS).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 19)}`;
}
