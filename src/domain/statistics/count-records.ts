import { textOfAmount, type Amount } from './amount';
import type { CountContext, Counted } from './auto-source';

/** One record that counts: whose it is, what it is called, what it weighs. */
type CountedRecord = { organizationId: string | null; id: string; amount: Amount };

/** One of a thing. */
export const ONE: Amount = 100n;

/**
 * The records added up by unit, each once; what belongs to no unit that files is left out. Every unit is in the result,
 * with 0 where nothing belongs to it.
 */
export function countRecords(
  records: Iterable<CountedRecord>,
  { unitIds, unitOf }: CountContext,
): Map<string, Counted> {
  const sums = new Map(unitIds.map((id) => [id, { amount: 0n, records: new Set<string>() }]));
  for (const { organizationId, id, amount } of records) {
    const unitId = organizationId === null ? null : unitOf(organizationId);
    const sum = unitId === null ? undefined : sums.get(unitId);
    if (!sum || sum.records.has(id)) continue;
    sum.records.add(id);
    sum.amount += amount;
  }
  return new Map(
    [...sums].map(([unitId, { amount, records: ids }]) => [
      unitId,
      { value: textOfAmount(amount), records: [...ids].sort() },
    ]),
  );
}
