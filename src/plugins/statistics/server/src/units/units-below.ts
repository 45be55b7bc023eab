import type { UnitTree } from '../../../../../domain/statistics/unit-tree';

/**
 * Ids of the units in whose total a unit's numbers end: itself and all that counts in it, each once and followed by those
 * below it, in order.
 */
export function unitsBelow(tree: UnitTree, rootId: string): string[] {
  const found = new Set<string>();
  const waiting = [rootId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    // A circle in what was stored does not go round for ever.
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...[...tree.countedIn(id)].reverse().map((unit) => unit.id));
  }
  return [...found];
}
