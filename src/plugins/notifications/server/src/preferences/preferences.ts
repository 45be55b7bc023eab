import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { Preferences } from '../contracts/api';
import { query } from '../../../../../database/query';

/** Of whoever has chosen nothing: the daily digest, and nothing in between. */
export const DEFAULTS: Preferences = {
  mail: true,
  immediateUrgent: false,
  urgentOnRestDays: false,
};

const NAMES = ['mail', 'immediateUrgent', 'urgentOnRestDays'] as const;

const READ = `
  select mail, immediate_urgent as "immediateUrgent", urgent_on_rest_days as "urgentOnRestDays"
  from zhaoshi_notifications.preferences where user_id = ?`;

const SAVE = `
  insert into zhaoshi_notifications.preferences (user_id, mail, immediate_urgent, urgent_on_rest_days)
  values (?, ?, ?, ?)
  on conflict (user_id) do update set mail = excluded.mail,
    immediate_urgent = excluded.immediate_urgent, urgent_on_rest_days = excluded.urgent_on_rest_days`;

export async function readPreferences(strapi: Core.Strapi, userId: number): Promise<Preferences> {
  const [row] = await query<Preferences>(strapi.db.connection, READ, [userId]);
  return row ?? DEFAULTS;
}

/** Saves what a person has chosen. Refuses (400) anything but three truth values. */
export async function savePreferences(
  strapi: Core.Strapi,
  userId: number,
  body: Record<string, unknown>,
): Promise<Preferences> {
  const wrong = NAMES.find((name) => typeof body[name] !== 'boolean');
  if (wrong) {
    const params = { field: wrong, message: 'true / false' };
    throw refusal([error('request.invalid_value', params, wrong)]);
  }
  const { mail, immediateUrgent, urgentOnRestDays } = body as Preferences;
  await query(strapi.db.connection, SAVE, [userId, mail, immediateUrgent, urgentOnRestDays]);
  return { mail, immediateUrgent, urgentOnRestDays };
}
