import type { Choice } from '../../../../../admin-kit/PickerField';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { treeOf } from '../sets/set-draft';

export const NEW_UNIT: ReportingUnit = {
  id: '',
  name: '',
  organizationId: null,
  level: 'department',
  reportsTo: null,
  localRegion: null,
  guidedBy: null,
  order: 1,
  validFrom: null,
  validTo: null,
  mergedInto: null,
};

/** The units as who reports to whom is read, each with its depth and its place in the whole list. */
export function unitTree(units: readonly ReportingUnit[]) {
  const nodes = units.map(({ id, reportsTo, order }) => ({
    code: id,
    parentCode: reportsTo,
    order,
  }));
  return treeOf(nodes).flatMap(({ index, depth }) => {
    const unit = units[index];
    return unit ? [{ unit, index, depth }] : [];
  });
}

/** Those of the units whose name has a text; below each other only where all are shown. */
export function foundUnits(tree: ReturnType<typeof unitTree>, text: string) {
  const wanted = text.trim();
  if (wanted === '') return tree;
  return tree
    .filter(({ unit }) => unit.name.includes(wanted))
    .map((found) => ({ ...found, depth: 0 }));
}

/** The units one can point at: each once, though it may be listed for several times. */
export function unitChoices(units: readonly ReportingUnit[]): Choice[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return [...names].map(([value, label]) => ({ value, label }));
}

/** As many as a person looks through before typing more of the name. */
const OFFERED = 20;

/** The choices for what was typed, and the chosen one in any case, so that it has its name; one that is gone has its id. */
export function offeredChoices(
  choices: readonly Choice[],
  { typed, value }: { typed: string; value: string | null },
): Choice[] {
  const wanted = typed.trim();
  const offered = choices.filter(({ label }) => label.includes(wanted)).slice(0, OFFERED);
  if (value === null || offered.some((choice) => choice.value === value)) return offered;
  const chosen = choices.find((choice) => choice.value === value);
  return [chosen ?? { value, label: value }, ...offered];
}

/** The unit all that are listed lie below, and every unit that is not listed, that one as well. */
export type Within = { root: ReportingUnit; others: readonly ReportingUnit[] };

/** All units but those below one, with that one as it is now; null where it is not among them. */
export function splitOff(
  all: readonly ReportingUnit[],
  { rootId, below }: { rootId: string; below: readonly ReportingUnit[] },
): Within | null {
  const root = all.filter(({ id }) => id === rootId).at(-1);
  const listed = new Set(below.map(({ id }) => id));
  return root ? { root, others: all.filter(({ id }) => !listed.has(id)) } : null;
}

/** What the units of a list may point at: in the list of one unit, that unit and each other; everybody may guide them. */
export function choicesWithin(units: readonly ReportingUnit[], within?: Within) {
  return {
    units: unitChoices(within ? [within.root, ...units] : units),
    guides: unitChoices([...(within?.others ?? []), ...units]),
  };
}

/** A unit to fill in; in the list of one unit it reports to that. */
export function newUnit(units: readonly ReportingUnit[], within?: Within): ReportingUnit {
  const id = freeId([...units, ...(within?.others ?? [])]);
  return { ...NEW_UNIT, id, reportsTo: within?.root.id ?? null };
}

/** An id nobody has yet, for a new unit. */
export function freeId(units: readonly Pick<ReportingUnit, 'id'>[]): string {
  const taken = new Set(units.map(({ id }) => id));
  let number = units.length + 1;
  while (taken.has(`unit-${number}`)) number += 1;
  return `unit-${number}`;
}
