import type { Core } from '@strapi/strapi';
import { checkAttachments } from '../attachments/check-attachments';
import { storeAttachments } from '../attachments/store-attachments';
import type { EventDefinition, NotifyArgs, Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import { placeholdersOfEvent } from '../services/events';

type Queue = {
  enqueue(args: {
    task: string;
    payload: { recipientId: number };
    trx: Transaction;
  }): Promise<string>;
};

const ID = /^[1-9]\d{0,9}$/;
/** A path of the panel: one slash, so that no other host is meant, and nothing that ends a line of a mail. */
const PATH = /^\/(?!\/)[^\s\\]*$/;

// In the order of the ids: two callers with the same recipients and keys wait for each other instead of in a circle.
const INSERT = `
  insert into zhaoshi_notifications.messages
    (recipient_id, event, params, link, urgency, deduplication_key)
  select recipient_id, ?, ?::jsonb, ?, ?, ?
  from unnest(?::integer[]) with ordinality as t(recipient_id, place) order by place
  on conflict (recipient_id, deduplication_key)
    where read_at is null and deduplication_key is not null do nothing
  returning id::text, recipient_id`;

const WANT_IT_NOW = `
  select user_id from zhaoshi_notifications.preferences
  where user_id = any(?::integer[]) and mail and immediate_urgent order by user_id`;

function check(event: EventDefinition, { recipients, params, link }: NotifyArgs): number[] {
  const stranger = recipients.find((id) => !ID.test(id));
  if (stranger !== undefined) throw new RangeError(`"${stranger}" is no id of an admin user`);
  const missing = placeholdersOfEvent(event).find((name) => params[name] === undefined);
  if (missing) throw new Error(`Event "${event.name}" needs the parameter "${missing}"`);
  if (!PATH.test(link)) throw new Error(`"${link}" is no path of the admin panel`);
  return [...new Set(recipients.map(Number))].sort((a, b) => a - b);
}

/** Without the plugin that runs tasks there is no mail, only the inbox. */
async function queueUrgentMail(
  strapi: Core.Strapi,
  trx: Transaction,
  recipients: number[],
): Promise<void> {
  if (!strapi.plugins.jobs) return;
  const eager = await query<{ user_id: number }>(trx, WANT_IT_NOW, [recipients]);
  const queue = strapi.plugin('jobs').service<Queue>('queue');
  for (const { user_id: recipientId } of eager) {
    // Without a job key: a key would make callers wait for each other's commit.
    await queue.enqueue({ task: 'send-notification-now', payload: { recipientId }, trx });
  }
}

/** Writes one message for each recipient; the contract is in contracts/notifications.ts. */
export async function notify(strapi: Core.Strapi, args: NotifyArgs): Promise<void> {
  const { trx, event, params, link, urgency, deduplicationKey = null, attachments = [] } = args;
  checkAttachments(attachments);
  const recipients = check(getService(strapi, 'events').get(event), args);
  if (recipients.length === 0) return;
  const written = await query<{ id: string; recipient_id: number }>(trx, INSERT, [
    event,
    JSON.stringify(params),
    link,
    urgency,
    deduplicationKey,
    recipients,
  ]);
  if (written.length === 0) return;
  await storeAttachments(trx, { messageIds: written.map(({ id }) => id), attachments });
  if (urgency !== 'urgent') return;
  const ids = written.map((row) => row.recipient_id);
  await queueUrgentMail(strapi, trx, ids);
}
