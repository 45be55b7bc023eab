import { freezeTotals } from '../../../../../domain/statistics/freeze-totals';
import type { Frozen } from '../../../../../domain/statistics/frozen-text';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { rollUp } from '../../../../../domain/statistics/roll-up';
import type { UnitTree } from '../../../../../domain/statistics/unit-tree';
import type { FrozenPart } from './frozen-parts';

export type TotalToCompose = {
  set: IndicatorSet;
  setVersion: number;
  tree: UnitTree;
  unit: { id: string; name: string };
  revision: number;
  revisionReason: string | null;
  parts: readonly FrozenPart[];
};

/** The text of a total, from nothing but frozen returns: what is not frozen is missing in it. */
export function composeTotal(args: TotalToCompose): Frozen {
  const { set, setVersion, tree, unit, revision, revisionReason, parts } = args;
  const returns = new Map(
    parts.map(({ unitId, cells }) => [unitId, { state: 'frozen' as const, cells, isLate: false }]),
  );
  return freezeTotals({
    set: { key: set.key, version: setVersion },
    unit,
    quarter: tree.quarter,
    revision,
    revisionReason,
    rollUp: rollUp({ tree, rootId: unit.id, indicators: askedOn(set, tree.quarter), returns }),
    parts: parts.map(({ unitId, revision: own, digest }) => ({ unitId, revision: own, digest })),
  });
}
