import type { Knex } from 'knex';
import type { SheetItem } from '../contracts/supervision';
import { query } from '../../../../../database/query';
import { within, type Reach } from '../statuses/reach';
import { countsOf } from './sheet-file';
import type { Sheet } from './sheet';

/** Whether every organization has had its sheet of a week. */
export async function isWeekDone(connection: Knex, week: string): Promise<boolean> {
  const statement = 'select 1 from zhaoshi_freshness.supervision_weeks where week = ?';
  return (await query(connection, statement, [week])).length > 0;
}

export async function endWeek(connection: Knex, week: string): Promise<void> {
  await query(
    connection,
    'insert into zhaoshi_freshness.supervision_weeks (week) values (?) on conflict do nothing',
    [week],
  );
}

/** Keeps a sheet; false where the organization has one of that week, from another node or an earlier run. */
export async function claimSheet(
  trx: Knex,
  { sheet, recipients }: { sheet: Sheet; recipients: number },
): Promise<boolean> {
  const { week, organizationId, onDay } = sheet;
  const { overdue, blank, dueSoon } = countsOf(sheet);
  const rows = await query(
    trx,
    `insert into zhaoshi_freshness.supervision_sheets
       (week, organization_id, on_day, overdue, blank, due_soon, recipients, content)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing returning 1`,
    [week, organizationId, onDay, overdue, blank, dueSoon, recipients, JSON.stringify(sheet)],
  );
  return rows.length > 0;
}

/** Sheets within a reach, the newest week first. */
export async function listSheets(
  connection: Knex,
  { reach, page, pageSize }: { reach: Reach; page: number; pageSize: number },
): Promise<{ results: SheetItem[]; total: number; page: number; pageSize: number }> {
  const raw = (sql: string) => connection.raw(sql);
  const sheets = connection('supervision_sheets')
    .withSchema('zhaoshi_freshness')
    .where(within(reach));
  const counted = await sheets.clone().count<{ count: string }[]>({ count: '*' });
  const results = await sheets
    .orderByRaw("week desc, content->>'organizationName', organization_id")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select<SheetItem[]>(
      raw('week::text as week'),
      raw('organization_id as "organizationId"'),
      raw(`content->>'organizationName' as "organizationName"`),
      raw('on_day::text as "onDay"'),
      'overdue',
      'blank',
      raw('due_soon as "dueSoon"'),
      'recipients',
    );
  return { results, total: Number(counted[0]?.count ?? 0), page, pageSize };
}

/** A sheet as it was sent; null where there is none, or where `week` is no day. */
export async function findSheet(
  connection: Knex,
  { week, organizationId }: { week: string; organizationId: string },
): Promise<Sheet | null> {
  const [row] = await query<{ content: string | Sheet }>(
    connection,
    `select content from zhaoshi_freshness.supervision_sheets
     where week::text = ? and organization_id = ?`,
    [week, organizationId],
  );
  if (!row) return null;
  // jsonb reaches Node as text through Strapi's driver.
  return typeof row.content === 'string' ? (JSON.parse(row.content) as Sheet) : row.content;
}
