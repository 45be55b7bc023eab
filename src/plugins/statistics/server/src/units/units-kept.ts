import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { idsBelow } from '../../../../../domain/statistics/ids-below';
import { replaceBelow } from '../../../../../domain/statistics/replace-below';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { refusalWithStatus, refuseOnErrors } from '../../../../../documents/refuse';
import type { UnitList } from '../contracts/totals';
import { listsKeptBy } from '../people/lists-kept';
import type { Asker } from '../people/reach';
import { readOrganizationParents } from './organization-parents';
import { saveUnits } from './save-units';
import { readUnitList } from './stored-units';

type Wanted = { unitId: string; asker: Asker };

/** Refuses (403) whoever neither keeps the list of a unit nor manages all of them. */
async function refuseOthers(
  strapi: Core.Strapi,
  { unitId, asker, units }: Wanted & { units: readonly ReportingUnit[] },
): Promise<void> {
  if (asker.ability.can('plugin::statistics.manage-rounds')) return;
  const kept = await listsKeptBy(strapi, { personId: asker.personId, units });
  if (kept.some(({ id }) => id === unitId)) return;
  const name = units.filter(({ id }) => id === unitId).at(-1)?.name ?? unitId;
  throw refusalWithStatus(403, error('statistics.units_below_not_yours', { name }));
}

/** The units below one, for whoever keeps its list; null where there is no such unit. 403 for others. */
export async function readUnitsKept(strapi: Core.Strapi, wanted: Wanted): Promise<UnitList | null> {
  const { version, units } = await readUnitList(strapi.db.connection);
  if (!units.some(({ id }) => id === wanted.unitId)) return null;
  await refuseOthers(strapi, { ...wanted, units });
  const below = idsBelow(units, wanted.unitId);
  return { version, units: units.filter(({ id }) => below.has(id)) };
}

/**
 * Replaces the units below one and none else, by whoever keeps its list, if `version` is still what was read. Tells whether
 * there is such a unit. 403 for others, 400 with what `replaceBelow` and `checkUnits` say, 409 when somebody was faster.
 */
export async function saveUnitsKept(
  strapi: Core.Strapi,
  { sent, ...wanted }: Wanted & { sent: UnitList },
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const { version, units } = await readUnitList(trx);
    if (!units.some(({ id }) => id === wanted.unitId)) return false;
    await refuseOthers(strapi, { ...wanted, units });
    // Before anything is judged by rows the sender has not seen; against who saves meanwhile `saveUnits` compares again.
    if (version !== sent.version) {
      throw refusalWithStatus(409, error('statistics.units_changed_meanwhile'));
    }
    const parents = await readOrganizationParents(strapi);
    const next = replaceBelow(units, { rootId: wanted.unitId, units: sent.units, parents });
    refuseOnErrors(next.reasons);
    await saveUnits(strapi, { version, units: next.units });
    return true;
  });
}
