import type { UnitTree } from '../../../../../domain/statistics/unit-tree';

/** Ids of the units in whose total a unit's numbers end: itself and all that counts in it. */
export function unitsBelow(tree: UnitTree, rootId: string): string[] {
  const found: string[] = [];
  const waiting = [rootId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    found.push(id);
    waiting.push(...tree.countedIn(id).map((unit) => unit.id));
  }
  return found;
}
