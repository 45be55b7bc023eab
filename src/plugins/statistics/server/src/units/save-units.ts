import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkUnits } from '../../../../../domain/statistics/check-units';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { currentActor } from '../../../../../documents/actor';
import { refusalWithStatus, refuseOnErrors } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';

/**
 * Replaces all units if `version` is still what was read; every state stays on record. Returns are left as they are: those
 * of rounds already open keep the unit, name and office they were opened with. 400 with what `checkUnits` says, 409 when
 * somebody else was faster.
 */
export async function saveUnits(
  strapi: Core.Strapi,
  { units, version }: { units: readonly ReportingUnit[]; version: number },
): Promise<void> {
  refuseOnErrors(checkUnits(units));
  const body = JSON.stringify(units);
  await strapi.db.transaction(async ({ trx }) => {
    const moved = await query(
      trx,
      `update zhaoshi_statistics.settings set units_version = units_version + 1
       where units_version = ? returning units_version`,
      [version],
    );
    if (moved.length === 0) {
      throw refusalWithStatus(409, error('statistics.units_changed_meanwhile'));
    }
    await query(trx, 'delete from zhaoshi_statistics.units');
    await query(
      trx,
      `insert into zhaoshi_statistics.units (unit_id, valid_from, body)
       select one->>'id', one->>'validFrom', one from jsonb_array_elements(?::jsonb) as one`,
      [body],
    );
    await query(
      trx,
      `insert into zhaoshi_statistics.unit_versions (version, body, changed_by)
       values (?, ?::jsonb, ?)`,
      [version + 1, body, currentActor(strapi).name],
    );
  });
}
