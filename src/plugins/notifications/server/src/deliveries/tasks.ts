import type { Core } from '@strapi/strapi';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { deleteOld } from '../messages/delete-old';
import { readPreferences } from '../preferences/preferences';
import { claim } from './claim';
import { findRecipients } from './find-recipients';
import { sendDelivery } from './send-delivery';

// The contract of the plugin `jobs`, in our own words: its folder may be deleted.
type Context<Payload> = { payload: Payload; now: Date; signal: AbortSignal };
type Task<Payload> = {
  name: string;
  titleKey: string;
  schedule?: { everyDayAt: string };
  backfillHours?: number;
  maxAttempts?: number;
  run(context: Context<Payload>): Promise<Record<string, string | number | boolean>>;
};
type Registry = { register<Payload>(task: Task<Payload>): void };

/** With the pauses of the queue about four hours; then the digest of the next working day takes over. */
const MAIL_ATTEMPTS = 10;

/** After a downtime the digest still comes out on its day, and never after 20:30. */
const BACKFILL_HOURS = 12;

/** One digest for everybody for whom something waits. Throws in a year the working calendar does not cover. */
function digestsTask(strapi: Core.Strapi): Task<Record<string, never>> {
  return {
    name: 'send-notification-digests',
    titleKey: 'notifications.task.send-notification-digests',
    schedule: { everyDayAt: '08:30' },
    backfillHours: BACKFILL_HOURS,
    run: async ({ now, signal }) => {
      const day = shanghaiDay(now);
      const calendar = await loadWorkingCalendar(strapi);
      if (!calendar.isWorkingDay(day)) return { isRestDay: true, digests: 0 };
      let digests = 0;
      for (const recipientId of await findRecipients(strapi, day)) {
        signal.throwIfAborted();
        if (await claim(strapi, { recipientId, kind: 'digest', day, now })) digests += 1;
      }
      return { isRestDay: false, digests };
    },
  };
}

/** The urgent messages of a person who wants them at once; on a rest day only of one who wants that too. */
function urgentTask(strapi: Core.Strapi): Task<{ recipientId: number }> {
  return {
    name: 'send-notification-now',
    titleKey: 'notifications.task.send-notification-now',
    run: async ({ payload: { recipientId }, now }) => {
      const day = shanghaiDay(now);
      const { urgentOnRestDays } = await readPreferences(strapi, recipientId);
      if (!urgentOnRestDays) {
        const calendar = await loadWorkingCalendar(strapi);
        if (!calendar.isWorkingDay(day)) return { isRestDay: true, mails: 0 };
      }
      const deliveryId = await claim(strapi, { recipientId, kind: 'urgent', day, now });
      return { isRestDay: false, mails: deliveryId ? 1 : 0 };
    },
  };
}

function mailTask(strapi: Core.Strapi): Task<{ deliveryId: string }> {
  return {
    name: 'send-notification-mail',
    titleKey: 'notifications.task.send-notification-mail',
    maxAttempts: MAIL_ATTEMPTS,
    run: async ({ payload: { deliveryId }, now }) => ({
      isSent: await sendDelivery(strapi, { deliveryId, now }),
    }),
  };
}

function deleteTask(strapi: Core.Strapi): Task<Record<string, never>> {
  return {
    name: 'delete-old-notifications',
    titleKey: 'notifications.task.delete-old-notifications',
    schedule: { everyDayAt: '03:20' },
    backfillHours: 24,
    run: ({ now }) => deleteOld(strapi, now),
  };
}

/** What is mailed and cleared away, for as long as the plugin that runs tasks is installed; the inbox needs none of it. */
export function registerTasks(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<Registry>('registry');
  registry.register(digestsTask(strapi));
  registry.register(urgentTask(strapi));
  registry.register(mailTask(strapi));
  registry.register(deleteTask(strapi));
}
