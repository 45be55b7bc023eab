import { isInForce, type Indicator } from './indicator';
import type { IndicatorSet } from './indicator-set';
import { isAsked, type Quarter } from './period';

/** The rows of a set in force in a quarter in printed order: each followed by those below it, headings included. */
export function indicatorsOn(
  { indicators }: Pick<IndicatorSet, 'indicators'>,
  quarter: Quarter,
): Indicator[] {
  const valid = indicators.filter((indicator) => isInForce(indicator, quarter));
  const codes = new Set(valid.map(({ code }) => code));
  const children = new Map<string | null, Indicator[]>();
  for (const indicator of valid) {
    const { parentCode } = indicator;
    // A row whose parent is not in force stands at the top and does not vanish with it.
    const parent = parentCode !== null && codes.has(parentCode) ? parentCode : null;
    children.set(parent, [...(children.get(parent) ?? []), indicator]);
  }
  const below = (parent: string | null): Indicator[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => a.order - b.order)
      .flatMap((indicator) => [indicator, ...below(indicator.code)]);
  return below(null);
}

/** The rows of a quarter's return with a cell to fill: in force, no headings, half-yearly ones only where they are due. */
export function askedOn(set: Pick<IndicatorSet, 'indicators'>, quarter: Quarter): Indicator[] {
  return indicatorsOn(set, quarter).filter(
    ({ kind, periodClass }) => kind !== 'heading' && isAsked(periodClass, quarter),
  );
}
