import type { Core } from '@strapi/strapi';
import type { TotalPart } from '../../../../../domain/statistics/freeze-totals';
import { unitTreeOn } from '../../../../../domain/statistics/unit-tree';
import { query } from '../../../../../database/query';
import type { RoundKey } from '../rounds/open-round';
import { readSetVersion } from '../sets/stored-sets';
import { readUnitsOf } from '../units/stored-units';
import { composeTotal } from './compose-total';
import { readParts } from './frozen-parts';
import type { Reproduced } from './reproduce-return';

type FrozenTotal = {
  set: { key: string; version: number };
  unit: { id: string; name: string };
  revisionReason: string | null;
  parts: TotalPart[];
};

/**
 * Makes a frozen total again from the frozen returns in it and the units as they were entered then. Null where there is no
 * such revision.
 */
export async function reproduceTotal(
  strapi: Core.Strapi,
  { round, unitId, revision }: { round: RoundKey; unitId: string; revision: number },
): Promise<Reproduced | null> {
  const { connection } = strapi.db;
  const [row] = await query<{ text: string; digest: string; unitsVersion: number }>(
    connection,
    `select text, digest, units_version as "unitsVersion" from zhaoshi_statistics.frozen_totals
     where set_key = ? and quarter = ? and unit_id = ? and revision = ?`,
    [round.setKey, round.quarter, unitId, revision],
  );
  if (!row) return null;
  const { set, unit, revisionReason, parts } = JSON.parse(row.text) as FrozenTotal;
  const again = composeTotal({
    set: await readSetVersion(connection, set),
    setVersion: set.version,
    tree: unitTreeOn(await readUnitsOf(connection, row.unitsVersion), round.quarter),
    unit,
    revision,
    revisionReason,
    parts: await readParts(connection, { ...round, parts }),
  });
  return { kept: { json: row.text, digest: row.digest }, again };
}
