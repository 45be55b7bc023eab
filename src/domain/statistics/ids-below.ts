import type { ReportingUnit } from './reporting-unit';

/**
 * Ids of the units that report to a unit or to one below it, whatever the quarter: its own list (成办发〔2008〕80号). A unit
 * that once reported to somebody else is not among them, because its history is theirs as well.
 */
export function idsBelow(all: readonly ReportingUnit[], rootId: string): Set<string> {
  const found = new Set(all.map(({ id }) => id));
  found.delete(rootId);
  const isBelow = (upper: string | null) =>
    upper !== null && (upper === rootId || found.has(upper));
  // Whoever reports to somebody outside goes out, and then whoever reports to those, until nobody is left to go.
  let before: number;
  do {
    before = found.size;
    for (const { id, reportsTo } of all) if (!isBelow(reportsTo)) found.delete(id);
  } while (found.size < before);
  return found;
}
