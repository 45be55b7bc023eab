import { checkCharacterOfOrganizationCode } from '../../domain/organization-code/check-character-of-organization-code';
import { completenessOf } from '../../domain/organization/completeness';
import type { Random } from './random';
import { CITY, COUNTIES, DEPARTMENTS, GOVERNMENT, TOWNS } from './words.data';

export type BenchOrganization = {
  documentId: string;
  parent: string | null;
  name: string;
  /** Nine characters; ours begin with BN. */
  code: string;
  /** How its document numbers begin. */
  sign: string;
  level: 'city' | 'county' | 'township';
  kind: 'government' | 'department' | 'township_government';
};

type Place = Omit<BenchOrganization, 'documentId' | 'code' | 'parent'>;

/** How many organizations there are in all. */
export const ORGANIZATION_COUNT = 200;

const department = (
  place: string,
  level: 'city' | 'county',
  [name, sign]: readonly [string, string],
): Place => ({
  name: `${place}${name}`,
  sign: `${place.charAt(0)}${sign}`,
  level,
  kind: 'department',
});

const government = (place: string, level: 'city' | 'county', sign: string): Place => ({
  name: `${place}${GOVERNMENT}`,
  sign,
  level,
  kind: 'government',
});

const town = (county: string, name: string): Place => ({
  name: `${county}${name}${GOVERNMENT}`,
  sign: `${county.charAt(0)}${name.charAt(0)}`,
  level: 'township',
  kind: 'township_government',
});

function codeOf(n: number): string {
  const first = `BN${String(n).padStart(6, '0')}`;
  return first + checkCharacterOfOrganizationCode(first);
}

/** A city, its departments and counties, and the counties' departments and towns: 200 organizations on three levels. */
export function makeOrganizations(random: Random): BenchOrganization[] {
  const made: BenchOrganization[] = [];
  const add = (place: Place, parent: string | null) => {
    const one = {
      ...place,
      documentId: random.documentId(),
      code: codeOf(made.length + 1),
      parent,
    };
    made.push(one);
    return one.documentId;
  };
  const city = add(government(CITY, 'city', CITY.slice(0, 1)), null);
  for (const one of DEPARTMENTS) add(department(CITY, 'city', one), city);
  const counties = COUNTIES.map((county) => ({
    county,
    id: add(government(county, 'county', county.slice(0, 2)), city),
  }));
  const lowest = counties.flatMap(({ county, id }) => [
    ...TOWNS.map((name) => ({ place: town(county, name), id })),
    ...DEPARTMENTS.map((one) => ({ place: department(county, 'county', one), id })),
  ]);
  // Every county keeps as many as fit evenly.
  const perCounty = lowest.length / COUNTIES.length;
  const wanted = (ORGANIZATION_COUNT - made.length) / COUNTIES.length;
  lowest
    .filter((_, index) => index % perCounty < wanted)
    .forEach(({ place, id }) => add(place, id));
  return made.slice(0, ORGANIZATION_COUNT);
}

/** The attributes of the stored record. */
export function organizationRecord({ documentId, name, code, level, kind }: BenchOrganization) {
  const { percent, missing } = completenessOf({});
  return {
    documentId,
    name,
    code,
    level,
    kind,
    operatingStatus: 'active',
    isVerticallyManaged: false,
    completenessPercent: percent,
    missingItems: missing,
  };
}
