import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Message = {
  trx: Knex;
  /** Admin user ids. */
  recipients: readonly string[];
  event: string;
  params: Record<string, string | number>;
  /** Address in the panel. */
  link: string;
  urgency: 'normal' | 'urgent';
  deduplicationKey: string;
  attachments?: readonly { name: string; contentType: string; content: Buffer }[];
};

type Outbox = { notify(message: Message): Promise<void> };

/** Hands a message over in the transaction of what it tells; false where there is nobody to tell, or no plugin that does. */
export async function notifyPeople(strapi: Core.Strapi, message: Message): Promise<boolean> {
  if (!strapi.plugins.notifications || message.recipients.length === 0) return false;
  await strapi.plugin('notifications').service<Outbox>('outbox').notify(message);
  return true;
}
