import type { Knex } from 'knex';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import type { UnitList } from '../contracts/totals';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

/** All units of all times. */
export async function readUnits(connection: Knex): Promise<ReportingUnit[]> {
  const rows = await query<{ body: JsonText }>(
    connection,
    `select body from zhaoshi_statistics.units order by unit_id, valid_from nulls first`,
  );
  return rows.map(({ body }) => fromJson<ReportingUnit>(body));
}

export async function readUnitsVersion(connection: Knex): Promise<number> {
  const [row] = await query<{ version: number }>(
    connection,
    'select units_version as version from zhaoshi_statistics.settings',
  );
  return row?.version ?? 0;
}

/** The units with the version they are read as. */
export async function readUnitList(connection: Knex): Promise<UnitList> {
  // The version first: whoever saves what is older than the rows is refused, never the other way round.
  const version = await readUnitsVersion(connection);
  return { version, units: await readUnits(connection) };
}

/** The units as they were in a version. Throws where there was none. */
export async function readUnitsOf(connection: Knex, version: number): Promise<ReportingUnit[]> {
  if (version === 0) return [];
  const [row] = await query<{ body: JsonText }>(
    connection,
    'select body from zhaoshi_statistics.unit_versions where version = ?',
    [version],
  );
  if (!row) throw new Error(`No version ${version} of the reporting units`);
  return fromJson(row.body);
}
