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

/** The units of a quarter as a list reads: each before what counts in it, in their order. Gives the place of each id. */
export function placesOf(tree: UnitTree): Map<string, number> {
  const places = new Map<string, number>();
  const waiting = [...tree.tops].reverse();
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    places.set(unit.id, places.size);
    waiting.push(...[...tree.countedIn(unit.id)].reverse());
  }
  return places;
}
