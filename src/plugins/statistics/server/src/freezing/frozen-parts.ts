import type { Knex } from 'knex';
import type { TotalPart } from '../../../../../domain/statistics/freeze-totals';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { query } from '../../../../../database/query';
import type { RoundKey } from '../rounds/open-round';

/** A frozen return as it goes into a total. */
export type FrozenPart = TotalPart & { cells: Map<string, CellValue> };

type Row = TotalPart & { text: string };

function toPart({ text, ...part }: Row): FrozenPart {
  const { cells } = JSON.parse(text) as { cells: Record<string, CellValue> };
  return { ...part, cells: new Map(Object.entries(cells)) };
}

/** The last frozen revisions of these units. */
export async function lastFrozenParts(
  connection: Knex,
  { setKey, quarter, unitIds }: RoundKey & { unitIds: readonly string[] },
): Promise<FrozenPart[]> {
  const rows = await query<Row>(
    connection,
    `select distinct on (r.unit_id) r.unit_id as "unitId", f.revision, f.digest, f.text
     from zhaoshi_statistics.returns r
     join zhaoshi_statistics.frozen_returns f on f.return_id = r.id
     where r.set_key = ? and r.quarter = ? and r.unit_id = any(?)
     order by r.unit_id, f.revision desc`,
    [setKey, quarter, unitIds],
  );
  return rows.map(toPart);
}

/** Exactly these revisions. Throws where one is missing or is not the one with that digest. */
export async function readParts(
  connection: Knex,
  { setKey, quarter, parts }: RoundKey & { parts: readonly TotalPart[] },
): Promise<FrozenPart[]> {
  const unitIds = parts.map(({ unitId }) => unitId);
  const rows = await query<Row>(
    connection,
    `select r.unit_id as "unitId", f.revision, f.digest, f.text
     from zhaoshi_statistics.returns r
     join zhaoshi_statistics.frozen_returns f on f.return_id = r.id
     where r.set_key = ? and r.quarter = ? and r.unit_id = any(?)`,
    [setKey, quarter, unitIds],
  );
  const found = new Map(rows.map((row) => [`${row.unitId} ${row.revision} ${row.digest}`, row]));
  return parts.map(({ unitId, revision, digest }) => {
    const row = found.get(`${unitId} ${revision} ${digest}`);
    if (!row) throw new Error(`The frozen return of "${unitId}" (${revision}) has gone`);
    return toPart(row);
  });
}
