import type { Knex } from 'knex';
import type { AlertKind, AlertLevel } from '../../../../../domain/freshness/alerts';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';

export type AlertRecord = {
  column: ColumnKey;
  kind: AlertKind | 'escalated' | 'acknowledged' | 'rechecked';
  onDay: string;
  level?: AlertLevel | null;
  plannedOn?: string | null;
  note?: string | null;
  person?: { id: string | null; name: string } | null;
};

/** Writes down what was told, acknowledged or checked about a column. It is never changed. */
export async function appendAlertRecord(trx: Knex, record: AlertRecord): Promise<void> {
  const { column, kind, onDay, level, plannedOn, note, person } = record;
  await query(
    trx,
    `insert into zhaoshi_freshness.alert_records
       (category_id, organization_id, kind, on_day, level, planned_on, note, person_id, person_name)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      column.categoryId,
      column.organizationId,
      kind,
      onDay,
      level ?? null,
      plannedOn ?? null,
      note ?? null,
      person?.id ?? null,
      person?.name ?? null,
    ],
  );
}
