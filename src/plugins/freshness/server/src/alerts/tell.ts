import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AlertLevel } from '../../../../../domain/freshness/alerts';
import type { Catalog } from '../catalog/read-catalog';
import type { FreshnessEvent } from './events';
import type { ColumnAlert } from './open-alerts';
import { notifyPeople } from './notify-people';
import { recipientsOf } from './recipients';

/** Tells those of a level about a column, in the transaction that says it was told. */
export async function tell(
  strapi: Core.Strapi,
  trx: Knex,
  args: {
    catalog: Catalog;
    alert: ColumnAlert;
    event: FreshnessEvent;
    level: AlertLevel;
    since: string;
  },
): Promise<void> {
  const { catalog, alert, event, level, since } = args;
  const { categoryId, organizationId, dueOn, policyName } = alert;
  const recipients = await recipientsOf(strapi, { catalog, organizationId, level });
  await notifyPeople(strapi, {
    trx,
    recipients,
    event,
    params: {
      category: catalog.categories.get(categoryId)?.name ?? '',
      organization: catalog.organizations.get(organizationId)?.name ?? '',
      dueOn: dueOn ?? since,
      since,
      policy: policyName,
    },
    link: `/plugins/freshness/columns/${categoryId}/${organizationId}`,
    urgency: level === 'responsible' ? 'normal' : 'urgent',
    deduplicationKey: `${event}:${categoryId}:${organizationId}`,
  });
}
