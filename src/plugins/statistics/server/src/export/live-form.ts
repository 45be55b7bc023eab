import { indicatorsOn } from '../../../../../domain/statistics/indicators-on';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { Live } from './draw-rows';

/** What a template needs of its set: which rows are sums of which. */
export function liveForm(set: Pick<IndicatorSet, 'indicators'>, quarter: Quarter): Live {
  const formulas = indicatorsOn(set, quarter).flatMap(({ code, formula }) =>
    formula === null ? [] : [[code, formula] as const],
  );
  return { formulas: new Map(formulas) };
}
