import type { Core } from '@strapi/strapi';
import type { Quarter } from '../../../../../domain/statistics/period';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import { unitTreeOn } from '../../../../../domain/statistics/unit-tree';
import { query } from '../database/query';
import { reaches, type Reach } from '../people/reach';
import { readPrinted } from '../returns/read-form';
import { readReturn } from '../returns/stored-return';
import { readUnits } from '../units/stored-units';
import { unitsBelow } from '../units/units-below';
import type { PrintedUnit } from './export-tree';
import { headingOf } from './heading-of';

const AT_ONCE = 50;

type Asked = { setKey: string; quarter: Quarter; unitId: string; reach: Reach };

/** Ids of the returns below a unit, in the order of the tree. */
async function idsBelow(strapi: Core.Strapi, { setKey, quarter, unitId }: Asked) {
  const { connection } = strapi.db;
  const below = unitsBelow(unitTreeOn(await readUnits(connection), quarter), unitId);
  const rows = await query<{ id: string; unitId: string }>(
    connection,
    `select id::text as id, unit_id as "unitId" from zhaoshi_statistics.returns
     where set_key = ? and quarter = ? and unit_id = any(?)`,
    [setKey, quarter, below],
  );
  const idOf = new Map(rows.map((row) => [row.unitId, row.id]));
  return below.flatMap((id) => idOf.get(id) ?? []);
}

/** The returns below a unit that were handed in and that whoever asks may see, as they are printed; read batch by batch. */
export async function* printedUnits(
  strapi: Core.Strapi,
  asked: Asked,
): AsyncGenerator<PrintedUnit[]> {
  const ids = await idsBelow(strapi, asked);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const batch: PrintedUnit[] = [];
    for (const id of ids.slice(at, at + AT_ONCE)) {
      const stored = await readReturn(strapi.db.connection, id);
      if (!stored || !isHandedIn(stored.state) || !reaches(asked.reach, stored)) continue;
      batch.push({
        printed: await readPrinted(strapi, stored),
        heading: await headingOf(strapi, stored),
      });
    }
    yield batch;
  }
}
