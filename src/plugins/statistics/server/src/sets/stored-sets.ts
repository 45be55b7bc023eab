import type { Knex } from 'knex';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { SetItem } from '../contracts/totals';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

type Row = {
  key: string;
  version: number;
  body: JsonText;
  is_enabled: boolean;
  changed_at: Date;
  changed_by: string | null;
};

const toItem = (row: Row): SetItem => ({
  ...fromJson<IndicatorSet>(row.body),
  key: row.key,
  version: row.version,
  isEnabled: row.is_enabled,
  changedAt: row.changed_at.toISOString(),
  changedBy: row.changed_by,
});

/** All sets as they are now. */
export async function readSets(connection: Knex): Promise<SetItem[]> {
  const rows = await query<Row>(
    connection,
    'select * from zhaoshi_statistics.indicator_sets order by is_ready desc, key',
  );
  return rows.map(toItem);
}

/** A set as it is now; null where there is none. */
export async function readSet(connection: Knex, key: string): Promise<SetItem | null> {
  const [row] = await query<Row>(
    connection,
    'select * from zhaoshi_statistics.indicator_sets where key = ?',
    [key],
  );
  return row ? toItem(row) : null;
}

/** A set as it was in a version, with who made that version; null where it was never stored. Enabled is what it is now. */
export async function readSetItem(
  connection: Knex,
  { key, version }: { key: string; version: number },
): Promise<SetItem | null> {
  const [row] = await query<Row>(
    connection,
    `select versions.*, sets.is_enabled
     from zhaoshi_statistics.indicator_set_versions versions
     join zhaoshi_statistics.indicator_sets sets using (key)
     where key = ? and versions.version = ?`,
    [key, version],
  );
  return row ? toItem(row) : null;
}

/** A set as it was in a version: rounds keep the one they were opened with. Throws where it was never stored. */
export async function readSetVersion(
  connection: Knex,
  { key, version }: { key: string; version: number },
): Promise<IndicatorSet> {
  const [row] = await query<{ body: JsonText }>(
    connection,
    'select body from zhaoshi_statistics.indicator_set_versions where key = ? and version = ?',
    [key, version],
  );
  if (!row) throw new Error(`No version ${version} of the set "${key}"`);
  return fromJson(row.body);
}
