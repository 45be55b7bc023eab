import type { ReturnLine } from '../../../server/src/contracts/returns';

/** The units of returns, those of one office together. */
export function byOffice(lines: readonly Pick<ReturnLine, 'unitId' | 'officeId'>[]): string[][] {
  const offices = new Map<string | null, string[]>();
  for (const { unitId, officeId } of lines) {
    offices.set(officeId, [...(offices.get(officeId) ?? []), unitId]);
  }
  return [...offices.values()];
}
