import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoredReturn } from '../returns/stored-return';
import type { StatisticsEventName } from './events';

type Outbox = { notify(args: Record<string, unknown>): Promise<void> };

type About = Pick<StoredReturn, 'id' | 'setName' | 'quarter' | 'unitName' | 'dueOn'>;

/** Tells people about a return, in the transaction that says they were told. */
export async function tell(
  strapi: Core.Strapi,
  trx: Knex,
  args: {
    about: About;
    event: StatisticsEventName;
    recipients: Iterable<string>;
    params?: Record<string, string | number>;
    isUrgent?: boolean;
    /** The same once more would be no news while it is unread. */
    deduplicationKey?: string;
  },
): Promise<void> {
  const { about, event, recipients, params = {}, isUrgent = false, deduplicationKey } = args;
  const ids = [...new Set(recipients)];
  if (!strapi.plugins.notifications || ids.length === 0) return;
  await strapi
    .plugin('notifications')
    .service<Outbox>('outbox')
    .notify({
      trx,
      recipients: ids,
      event,
      params: {
        set: about.setName,
        quarter: about.quarter,
        unit: about.unitName,
        dueOn: about.dueOn,
        ...params,
      },
      link: `/plugins/statistics/returns/${about.id}`,
      urgency: isUrgent ? 'urgent' : 'normal',
      ...(deduplicationKey === undefined ? {} : { deduplicationKey }),
    });
}
