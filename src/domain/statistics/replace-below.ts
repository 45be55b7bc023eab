import { error, type Reason } from '../reasons/reason';
import { idsBelow } from './ids-below';
import { isGovernment, type ReportingUnit } from './reporting-unit';

type Replacement = {
  rootId: string;
  /** What its list is to be. */
  units: readonly ReportingUnit[];
  /** The organization right above each, by id. */
  parents: ReadonlyMap<string, string>;
};

/** The unit itself and those it reports to, in any quarter. */
function upwards(all: readonly ReportingUnit[], rootId: string): Set<string> {
  const found = new Set([rootId]);
  // A set is walked to what is added meanwhile, and nothing twice: a circle ends too.
  for (const at of found) {
    for (const { id, reportsTo } of all) if (id === at && reportsTo !== null) found.add(reportsTo);
  }
  return found;
}

type Owner = 'own' | 'others' | 'nobody';

/**
 * Whose an organization is: of the governments that file, outside what is above the unit, the nearest above it. `nobody`
 * where there is none, as for an office of a bureau of the city.
 */
function ownerOf(
  all: readonly ReportingUnit[],
  { rootId, parents }: Replacement,
): (organizationId: string) => Owner {
  const upper = upwards(all, rootId);
  const below = idsBelow(all, rootId);
  const owners = new Map<string, Owner>();
  for (const { id, organizationId, level } of all) {
    if (organizationId === null || below.has(id)) continue;
    if (id === rootId) owners.set(organizationId, 'own');
    else if (isGovernment(level) && !upper.has(id) && !owners.has(organizationId)) {
      owners.set(organizationId, 'others');
    }
  }
  return (organizationId) => {
    const seen = new Set<string>();
    let at: string | undefined = organizationId;
    while (at !== undefined && !seen.has(at)) {
      const owner = owners.get(at);
      if (owner !== undefined) return owner;
      seen.add(at);
      at = parents.get(at);
    }
    return 'nobody';
  };
}

/** What units said already, so that what a manager once entered can stay. */
function saidBy(all: readonly ReportingUnit[]) {
  const keyOf = (id: string, field: string, value: string) => JSON.stringify([id, field, value]);
  const said = new Set<string>();
  for (const unit of all) {
    for (const field of ['localRegion', 'mergedInto', 'organizationId'] as const) {
      const value = unit[field];
      if (value !== null) said.add(keyOf(unit.id, field, value));
    }
  }
  return (id: string, field: string, value: string) => said.has(keyOf(id, field, value));
}

function reasonsAgainst(all: readonly ReportingUnit[], told: Replacement): Reason[] {
  const { rootId, units } = told;
  const before = idsBelow(all, rootId);
  const others = new Map(all.filter(({ id }) => !before.has(id)).map((unit) => [unit.id, unit]));
  const names = new Map([...all, ...units].map(({ id, name }) => [id, name]));
  const root = others.get(rootId)?.name ?? rootId;
  const listed = new Set(units.map(({ id }) => id).filter((id) => !others.has(id))).add(rootId);
  const ownerOfOrganization = ownerOf(all, told);
  const saidBefore = saidBy(all);

  const checkUpper = ({ name, reportsTo }: ReportingUnit): Reason[] =>
    reportsTo !== null && listed.has(reportsTo)
      ? []
      : [error('statistics.unit_not_below', { name, root }, 'reportsTo')];

  const checkNamed = (unit: ReportingUnit): Reason[] =>
    (['localRegion', 'mergedInto'] as const).flatMap((field) => {
      const { id, name } = unit;
      const other = unit[field];
      if (other === null || listed.has(other) || saidBefore(id, field, other)) return [];
      const params = { name, root, other: names.get(other) ?? other };
      return [error('statistics.unit_names_outsider', params, field)];
    });

  const checkOrganization = ({ id, name, organizationId, localRegion }: ReportingUnit) => {
    if (organizationId === null || saidBefore(id, 'organizationId', organizationId)) return [];
    const owner = ownerOfOrganization(organizationId);
    if (owner === 'own' || (owner === 'nobody' && localRegion !== null)) return [];
    return [error('statistics.unit_organization_outside', { name, root }, 'organizationId')];
  };

  return units.flatMap((unit) => {
    const { id, name } = unit;
    const other = others.get(id);
    // What else is wrong with a row that is somebody else's does not matter.
    if (other) return [error('statistics.unit_of_others', { id, name, other: other.name }, 'id')];
    return [...checkUpper(unit), ...checkNamed(unit), ...checkOrganization(unit)];
  });
}

/**
 * The whole list with the units below one replaced by what is sent, and why that is not for whoever keeps that list only: a
 * unit of others, or one that reports, counts or is merged outside it, or takes an organization of others. Vertically managed
 * units may have an organization above which no district is. What a manager entered so before may stay as it is. How the
 * units hang together says `checkUnits`.
 */
export function replaceBelow(
  all: readonly ReportingUnit[],
  told: Replacement,
): { units: ReportingUnit[]; reasons: Reason[] } {
  const below = idsBelow(all, told.rootId);
  const kept = all.filter(({ id }) => !below.has(id));
  return { units: [...kept, ...told.units], reasons: reasonsAgainst(all, told) };
}
