import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { checkRoundSettings } from '../../../../../domain/statistics/check-round-settings';
import {
  DEFAULT_REMINDERS,
  type ReminderRule,
} from '../../../../../domain/statistics/reminder-days';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { StatisticsSettings } from '../contracts/totals';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

type Row = {
  district: number;
  city: number;
  reminders: JsonText | null;
  migrationUntil: string | null;
};

export async function readSettings(connection: Knex): Promise<Required<StatisticsSettings>> {
  const [row] = await query<Row>(
    connection,
    `select due_day_district as district, due_day_city as city, reminders,
       migration_until::text as "migrationUntil" from zhaoshi_statistics.settings`,
  );
  if (!row) throw new Error('The settings of the statistics have gone');
  const { district, city, reminders, migrationUntil } = row;
  return {
    dueDays: { district, city },
    reminders: reminders === null ? DEFAULT_REMINDERS : fromJson<ReminderRule>(reminders),
    migrationUntil,
  };
}

function checkMigration(migrationUntil: string | null): Reason[] {
  if (migrationUntil === null || isRealDay(migrationUntil)) return [];
  const params = { parameter: 'migrationUntil', value: migrationUntil };
  return [error('statistics.value_not_understood', params, 'migrationUntil')];
}

/** Saves what is given, the rest stays. Rounds already open keep their due days. */
export async function saveSettings(
  strapi: Core.Strapi,
  changes: Partial<StatisticsSettings>,
): Promise<StatisticsSettings> {
  const connection = strapi.db.connection;
  const settings = { ...(await readSettings(connection)), ...changes };
  const { dueDays, reminders, migrationUntil } = settings;
  refuseOnErrors([...checkRoundSettings(dueDays, reminders), ...checkMigration(migrationUntil)]);
  await query(
    connection,
    `update zhaoshi_statistics.settings set due_day_district = ?, due_day_city = ?,
       reminders = ?::jsonb, migration_until = ?`,
    [dueDays.district, dueDays.city, JSON.stringify(reminders), migrationUntil],
  );
  return settings;
}
