import type { Core } from '@strapi/strapi';
import type { CellRecords } from '../contracts/returns';
import type { Reach } from '../people/reach';
import { within } from '../people/reach';
import { getService } from '../get-service';
import type { StoredReturn } from '../returns/stored-return';

/** The records behind a counted number, page by page; null for a cell that is not counted. */
export async function readCellRecords(
  strapi: Core.Strapi,
  args: { stored: StoredReturn; code: string; page: number; pageSize: number },
): Promise<CellRecords | null> {
  const { stored, code, page, pageSize } = args;
  const cell = new Map(Object.entries(stored.auto)).get(code);
  if (!cell) return null;
  const { source, counted, records } = cell;
  const ids = records.slice((page - 1) * pageSize, page * pageSize);
  const sources = getService(strapi, 'sources');
  const told = (await sources.find(source)?.tell(ids)) ?? [];
  const byId = new Map(told.map((record) => [record.id, record]));
  return {
    code,
    source,
    sourceLabel: sources.labelOf(source),
    counted,
    // A record that is gone still counts.
    records: ids.map((id) => byId.get(id) ?? { id, title: id, on: null, href: null }),
    page,
    pageSize,
    total: records.length,
  };
}

/** A cell a record counts in. */
type RecordCell = {
  returnId: string;
  setKey: string;
  quarter: string;
  unitId: string;
  unitName: string;
  code: string;
};

/** The cells a record counts in, of the returns within a reach: the way back from a record to the numbers. */
export async function readRecordCells(
  strapi: Core.Strapi,
  { recordId, reach }: { recordId: string; reach: Reach },
): Promise<RecordCell[]> {
  const { connection } = strapi.db;
  return await connection
    .withSchema('zhaoshi_statistics')
    .from('returns')
    .joinRaw('cross join lateral jsonb_each(returns.auto) as cell')
    .where(within(reach))
    .whereRaw("cell.value->'records' @> to_jsonb(?::text)", [recordId])
    .orderByRaw('returns.quarter desc, returns.id, cell.key')
    .limit(500)
    .select(
      connection.raw(`returns.id::text as "returnId", set_key as "setKey", quarter,
        unit_id as "unitId", unit_name as "unitName", cell.key as code`),
    );
}
