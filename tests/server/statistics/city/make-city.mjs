// @ts-check
/** @typedef {import('./types').CityUnit} CityUnit */
/** @typedef {import('./types').City} City */
/** @typedef {import('./types').CitySize} CitySize */

/** @param {number} count */
const many = (count) => Array.from({ length: count }, (_, at) => at + 1);

/** The people of a place that fills in many returns. @param {string} place */
const sharedBy = (place) => ({ filler: `${place}.filler`, reviewer: `${place}.reviewer` });

/** The city, its departments, and the bureaus of the systems that are managed from above. @param {CitySize} size @returns {CityUnit[]} */
function ownUnits({ vertical, cityDepartments }) {
  const common = { localRegion: null, district: null, officer: 'city.officer' };
  const below = { ...common, reportsTo: 'city', organizationBelow: 'city' };
  /** @type {Pick<CityUnit, 'level' | 'column'>} */
  const department = { level: 'department', column: 'department' };
  return [
    {
      ...{ ...common, id: 'city', name: '示范市人民政府', level: 'city', column: 'government' },
      ...{ reportsTo: null, organizationBelow: null, order: 1, ...sharedBy('city') },
    },
    ...many(cityDepartments).map((n) => ({
      ...{ ...below, ...department, ...sharedBy('city') },
      ...{ id: `c-${n}`, name: `示范市第${n}局`, order: n },
    })),
    ...many(vertical).map((n) => ({
      ...{ ...below, ...department, ...sharedBy(`system${n}`) },
      ...{ id: `system${n}`, name: `示范市第${n}垂直管理局`, order: 500 + n },
    })),
  ];
}

/** A district with its departments and townships; the last departments belong to systems that are managed from above. @param {CitySize} size @param {number} number @returns {CityUnit[]} */
function districtUnits({ departments, vertical, townships, ownPeople }, number) {
  const district = `d${number}`;
  const name = `第${number}区`;
  const below = { reportsTo: district, localRegion: null, organizationBelow: district, district };
  const shared = { ...sharedBy(district), officer: `${district}.officer` };
  return [
    {
      ...{ id: district, name: `${name}人民政府`, level: 'district', column: 'government' },
      ...{ reportsTo: 'city', localRegion: null, organizationBelow: 'city', district },
      ...{ ...shared, officer: 'city.officer', order: 1000 + number },
    },
    ...many(departments - vertical).map((n) => ({
      ...{
        ...below,
        ...shared,
        ...(n === 1 && number <= ownPeople ? sharedBy(`${district}-1`) : {}),
      },
      ...{ id: `${district}-${n}`, name: `${name}第${n}局`, order: n },
      ...{
        level: /** @type {const} */ ('department'),
        column: /** @type {const} */ ('department'),
      },
    })),
    ...many(vertical).map((n) => ({
      ...{ id: `${district}-v${n}`, name: `${name}第${n}垂直管理分局`, order: 500 + n },
      ...{ reportsTo: `system${n}`, organizationBelow: `system${n}`, localRegion: district },
      ...{ district, ...sharedBy(`system${n}`), officer: `system${n}.officer` },
      ...{
        level: /** @type {const} */ ('department'),
        column: /** @type {const} */ ('department'),
      },
    })),
    ...many(townships).map((n) => {
      /** @type {CityUnit['level']} */
      const level = n % 3 === 0 ? 'street' : 'township';
      return {
        ...{ ...below, ...shared, id: `${district}-t${n}`, order: 600 + n, level },
        name: `${name}第${n}${level === 'street' ? '街道' : '镇'}`,
        column: /** @type {const} */ ('township'),
      };
    }),
  ];
}

/**
 * Who holds what: two people for every unit, and an officer wherever returns are handed in. One person serves many units, with
 * a duty in the organization of each.
 * @param {readonly CityUnit[]} units @returns {City['duties']}
 */
function dutiesOf(units) {
  const offices = new Map(units.map(({ id, reportsTo, officer }) => [reportsTo ?? id, officer]));
  return [
    ...units.flatMap(({ id: unitId, filler, reviewer }) => [
      { person: filler, duty: /** @type {const} */ ('information_officer'), unitId },
      { person: reviewer, duty: /** @type {const} */ ('first_reviewer'), unitId },
    ]),
    ...[...offices].map(([unitId, person]) => ({
      ...{ person, duty: /** @type {const} */ ('statistician'), unitId },
    })),
  ];
}

/** A city with its people; the same size and seed give the same. @param {CitySize} size @returns {City} */
export function makeCity(size) {
  const districts = many(size.districts);
  const units = [...ownUnits(size), ...districts.flatMap((n) => districtUnits(size, n))];
  const duties = dutiesOf(units);
  return {
    size,
    units,
    duties,
    people: [...new Set(duties.map(({ person }) => person))],
    areas: [
      'city',
      ...districts.map((n) => `d${n}`),
      ...many(size.vertical).map((n) => `system${n}`),
    ],
  };
}
