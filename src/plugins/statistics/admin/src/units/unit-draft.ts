import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';

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

/** The units whose name has a text, each with its place in the whole list. */
export function foundUnits(units: readonly ReportingUnit[], text: string) {
  const wanted = text.trim();
  return units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit.name.includes(wanted));
}

/** The units one can point at: each once, though it may be listed for several times. */
export function unitChoices(units: readonly ReportingUnit[]): { value: string; label: string }[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return [...names].map(([value, label]) => ({ value, label }));
}
