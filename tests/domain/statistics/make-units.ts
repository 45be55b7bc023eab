import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';

export function makeUnit(told: Partial<ReportingUnit> & Pick<ReportingUnit, 'id'>): ReportingUnit {
  return {
    name: `单位${told.id}`,
    organizationId: `org-${told.id}`,
    level: 'department',
    reportsTo: null,
    localRegion: null,
    guidedBy: null,
    order: 1,
    validFrom: null,
    validTo: null,
    mergedInto: null,
    ...told,
  };
}

/**
 * A city with districts, their departments and townships; in every district the tax office is vertically managed: it
 * reports to the city's tax bureau and counts in its district.
 */
export function makeCity(size: {
  districts: number;
  departments: number;
  townships: number;
}): ReportingUnit[] {
  const many = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return [
    makeUnit({ id: 'city', level: 'city', organizationId: null }),
    ...many(size.departments).map((n) => makeUnit({ id: `c-${n}`, reportsTo: 'city', order: n })),
    makeUnit({ id: 'tax', reportsTo: 'city', order: 99 }),
    ...many(size.districts).flatMap((d) => [
      makeUnit({ id: `d${d}`, level: 'district', reportsTo: 'city', order: 100 + d }),
      ...many(size.departments).map((n) =>
        makeUnit({ id: `d${d}-${n}`, reportsTo: `d${d}`, guidedBy: `c-${n}`, order: n }),
      ),
      makeUnit({ id: `d${d}-tax`, reportsTo: 'tax', localRegion: `d${d}`, order: 98 }),
      ...many(size.townships).map((n) =>
        makeUnit({
          id: `d${d}-t${n}`,
          level: n % 3 === 0 ? 'street' : 'township',
          reportsTo: `d${d}`,
          order: 100 + n,
        }),
      ),
    ]),
  ];
}
