import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { error, type Reason } from '../../../../domain/reasons/reason';
import { isRealDay } from '../../../../domain/time/is-real-day';
import { refuseOnErrors } from '../../../../documents/refuse';
import { query } from '../../../../database/query';

export type Settings = {
  /**
   * Last day of the migration to this installation: until then dates of a former system say how old a column is,
   * afterwards they are back-dating. Null when nothing was or is migrated.
   */
  migrationUntil: string | null;
  /** Working days each level has before the next one hears of a breach. */
  escalateAfterWorkdays: number;
};

const MOST_WORKDAYS = 60;

export async function readSettings(connection: Knex): Promise<Settings> {
  const [row] = await query<Settings>(
    connection,
    `select migration_until::text as "migrationUntil",
       escalate_after_workdays as "escalateAfterWorkdays" from zhaoshi_freshness.settings`,
  );
  if (!row) throw new Error('The settings of freshness have gone');
  return row;
}

function check({ migrationUntil, escalateAfterWorkdays: days }: Settings): Reason[] {
  const isDays = Number.isInteger(days) && days >= 1 && days <= MOST_WORKDAYS;
  const range = { value: String(days), least: 1, most: MOST_WORKDAYS };
  return [
    ...(migrationUntil !== null && !isRealDay(migrationUntil)
      ? [error('freshness.not_a_day', { value: migrationUntil }, 'migrationUntil')]
      : []),
    ...(isDays ? [] : [error('freshness.number_out_of_range', range, 'escalateAfterWorkdays')]),
  ];
}

/**
 * Saves what is given, the rest stays. What was folded before is not folded again: set the end of a migration before
 * its documents are published.
 */
export async function saveSettings(
  strapi: Core.Strapi,
  changes: Partial<Settings>,
): Promise<Settings> {
  const connection = strapi.db.connection;
  const settings = { ...(await readSettings(connection)), ...changes };
  refuseOnErrors(check(settings));
  await query(
    connection,
    'update zhaoshi_freshness.settings set migration_until = ?, escalate_after_workdays = ?',
    [settings.migrationUntil, settings.escalateAfterWorkdays],
  );
  return settings;
}
