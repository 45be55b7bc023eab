import type { Core } from '@strapi/strapi';
import type { StatisticsSettings } from '../contracts/totals';
import { listOf, objectOf, textOrNull } from '../read-fields';
import { readSettings, saveSettings } from '../settings/settings';
import { bodyOf, type Context } from './context';

/** Whether the numbers are usable `checkRoundSettings` says. */
function readChanges(body: Record<string, unknown>): Partial<StatisticsSettings> {
  const changes: Partial<StatisticsSettings> = {};
  if (body.dueDays !== undefined) {
    const { district, city } = objectOf(body.dueDays, 'dueDays');
    changes.dueDays = { district: Number(district), city: Number(city) };
  }
  if (body.reminders !== undefined) {
    const rule = objectOf(body.reminders, 'reminders');
    changes.reminders = {
      before: listOf(rule.before, 'reminders.before').map(Number),
      everyAfter: Number(rule.everyAfter),
      escalateAfter: Number(rule.escalateAfter),
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
