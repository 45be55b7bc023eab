import {
  UNIT_LEVELS,
  type ReportingUnit,
  type UnitLevel,
} from '../../../../../domain/statistics/reporting-unit';
import {
  notUnderstood,
  orderOf,
  rowsOf,
  textIn,
  textOrNull,
  validityOf,
  type Fields,
} from '../read-fields';

function levelOf({ level }: Fields): UnitLevel {
  const found = UNIT_LEVELS.find((one) => one === level);
  if (found === undefined) throw notUnderstood('level', level);
  return found;
}

function idOf(row: Fields): string {
  const id = textIn(row, 'id', 100);
  if (id === '') throw notUnderstood('id', id);
  return id;
}

/** The units of a request: of the right shape, else refused (400). How they hang together is checked by `checkUnits`. */
export function readUnitsRequest(value: unknown): ReportingUnit[] {
  return rowsOf(value, 'units', (row, index) => ({
    id: idOf(row),
    name: textIn(row, 'name', 200),
    organizationId: textOrNull(row, 'organizationId'),
    level: levelOf(row),
    reportsTo: textOrNull(row, 'reportsTo'),
    localRegion: textOrNull(row, 'localRegion'),
    guidedBy: textOrNull(row, 'guidedBy'),
    order: orderOf(row, index),
    ...validityOf(row),
    mergedInto: textOrNull(row, 'mergedInto'),
  }));
}
