import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isPersonId } from '../people/submitter-id';
import type { StoredRun } from '../runs/stored-run';
import type { ReviewEvent } from './events';

type Outbox = { notify(args: Record<string, unknown>): Promise<void> };

/** A message people see once they have read the last one about the same turn of the same run. */
export async function tell(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  args: {
    event: ReviewEvent;
    run: Pick<StoredRun, 'id' | 'uid' | 'documentId' | 'title' | 'track'>;
    recipients: readonly string[];
    params?: Record<string, string>;
    isUrgent?: boolean;
  },
): Promise<void> {
  if (!strapi.plugins.notifications) return;
  const { event, run, recipients, params = {}, isUrgent = run.track === 'emergency' } = args;
  // Tokens and tasks submit as well; they read no messages.
  const people = [...new Set(recipients)].filter(isPersonId);
  if (people.length === 0) return;
  await strapi
    .plugin('notifications')
    .service<Outbox>('outbox')
    .notify({
      trx,
      recipients: people,
      event,
      params: { title: run.title, ...params },
      link: `/content-manager/collection-types/${run.uid}/${run.documentId}`,
      urgency: isUrgent ? 'urgent' : 'normal',
      deduplicationKey: `${event}:${run.id}:${params.step ?? ''}`,
    });
}
