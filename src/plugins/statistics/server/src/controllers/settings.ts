import type { Core } from '@strapi/strapi';
import type { StatisticsSettings } from '../contracts/totals';
import { listOf, notUnderstood, objectOf, textOrNull } from '../read-fields';
import { readSettings, saveSettings } from '../settings/settings';
import { bodyOf, type Context } from './context';

const MOST_REMINDERS = 20;

/** A number as it was sent; what is none is told as out of range, not read as one (`true` is not the first of the month). */
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

function daysBefore(value: unknown): number[] {
  const days = listOf(value, 'reminders.before').map(numberOf);
  if (days.length > MOST_REMINDERS) throw notUnderstood('reminders.before', value);
  return [...new Set(days)];
}

/** Whether the numbers are usable `checkRoundSettings` says. */
function readChanges(body: Record<string, unknown>): Partial<StatisticsSettings> {
  const changes: Partial<StatisticsSettings> = {};
  if (body.dueDays !== undefined) {
    const { district, city } = objectOf(body.dueDays, 'dueDays');
    changes.dueDays = { district: numberOf(district), city: numberOf(city) };
  }
  if (body.reminders !== undefined) {
    const rule = objectOf(body.reminders, 'reminders');
    changes.reminders = {
      before: daysBefore(rule.before),
      everyAfter: numberOf(rule.everyAfter),
      escalateAfter: numberOf(rule.escalateAfter),
    };
  }
  if (body.migrationUntil !== undefined) {
    changes.migrationUntil = textOrNull(body, 'migrationUntil');
  }
  return changes;
}

/** When returns are due and who is reminded. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await readSettings(strapi.db.connection) };
  },

  async save(ctx: Context) {
    ctx.body = { data: await saveSettings(strapi, readChanges(bodyOf(ctx))) };
  },
});
