/** What a table of totals is of; it lives in the address. */
export type TotalsAddress = {
  set?: string;
  quarter?: string;
  unit?: string;
  counting?: string;
  code?: string;
};

export const COUNTINGS = ['accepted', 'handed_in'] as const;
type Counting = (typeof COUNTINGS)[number];

export type TotalsAsked = { set: string; quarter: string; unit: string; counting: Counting };

type Round = { setKey: string; quarter: string };
type Unit = { id: string };

/**
 * What is asked where the address leaves something open: the newest round and the first unit one may choose. Null where
 * there is nothing to ask for.
 */
export function totalsAsked(
  address: TotalsAddress,
  { rounds, units }: { rounds: readonly Round[]; units: readonly Unit[] },
): TotalsAsked | null {
  const { set, quarter, unit, counting } = address;
  const round =
    rounds.find((one) => one.setKey === set && one.quarter === quarter) ??
    rounds.find((one) => one.setKey === (set ?? one.setKey)) ??
    rounds[0];
  const chosen = units.find(({ id }) => id === unit) ?? units[0];
  if (!round || !chosen) return null;
  return {
    set: round.setKey,
    quarter: round.quarter,
    unit: chosen.id,
    counting: counting === 'handed_in' ? 'handed_in' : 'accepted',
  };
}
