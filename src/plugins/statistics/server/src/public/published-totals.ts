import type { Core } from '@strapi/strapi';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { query } from '../../../../../database/query';

/** A frozen total of a published quarter. Numbers are decimal strings; null is blank. */
export type PublicTotal = {
  set: string;
  /** The version of the set its rows are those of. */
  setVersion: number;
  quarter: string;
  unit: { id: string; name: string };
  revision: number;
  revisionReason: string | null;
  frozenAt: string;
  /** SHA-256 of the frozen text. */
  digest: string;
  own: Record<string, CellValue>;
  area: Record<string, CellValue>;
  columns: Record<string, Record<string, CellValue>>;
  /** How many units are in it, and how many are missing. */
  units: { counted: number; missing: number };
};

type Row = { text: string; digest: string; frozenAt: Date; setKey: string; quarter: string };

type Content = Pick<PublicTotal, 'unit' | 'revision' | 'revisionReason' | 'own' | 'area' | 'columns'> & {
  set: { version: number };
  parts: unknown[];
  missing: unknown[];
};

function toPublic({ text, digest, frozenAt, setKey, quarter }: Row): PublicTotal {
  const content = JSON.parse(text) as Content;
  const { unit, revision, revisionReason, own, area, columns, parts, missing } = content;
  return {
    set: setKey,
    setVersion: content.set.version,
    quarter,
    unit,
    revision,
    revisionReason,
    frozenAt: frozenAt.toISOString(),
    digest,
    own,
    area,
    columns,
    units: { counted: parts.length, missing: missing.length },
  };
}

/** The last frozen revisions of published quarters, the newest quarter first; narrowed by what is given. */
export async function readPublicTotals(
  strapi: Core.Strapi,
  asked: { setKey?: string; quarter?: string; unitId?: string; page: number; pageSize: number },
): Promise<{ data: PublicTotal[]; total: number }> {
  const { setKey = null, quarter = null, unitId = null, page, pageSize } = asked;
  const rows = await query<Row & { total: string }>(
    strapi.db.connection,
    `with newest as (
       select distinct on (t.set_key, t.quarter, t.unit_id) t.*
       from zhaoshi_statistics.frozen_totals t
       join zhaoshi_statistics.rounds r using (set_key, quarter)
       where r.published_at is not null
         and (cast(:setKey as text) is null or t.set_key = :setKey)
         and (cast(:quarter as text) is null or t.quarter = :quarter)
         and (cast(:unitId as text) is null or t.unit_id = :unitId)
       order by t.set_key, t.quarter, t.unit_id, t.revision desc
     )
     select text, digest, frozen_at as "frozenAt", set_key as "setKey", quarter,
       count(*) over () as total
     from newest order by quarter desc, set_key, unit_id limit :limit offset :offset`,
    { setKey, quarter, unitId, limit: pageSize, offset: (page - 1) * pageSize },
  );
  return { data: rows.map(toPublic), total: Number(rows[0]?.total ?? 0) };
}
