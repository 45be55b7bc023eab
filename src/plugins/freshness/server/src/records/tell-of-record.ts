import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { notifyPeople } from '../alerts/notify-people';
import { recipientsOf } from '../alerts/recipients';
import type { ColumnKey } from '../contracts/places';
import type { Basis } from '../statuses/basis';
import { recordFieldTexts } from '../translations/record-fields';

const inChinese = (fields: readonly string[]) =>
  fields.map((field) => recordFieldTexts[field] ?? field).join('、');

/** Tells whose page it is that the record behind it changed, in the transaction that writes it down. */
export async function tellOfRecord(
  strapi: Core.Strapi,
  trx: Knex,
  { page, fields, basis }: { page: ColumnKey; fields: string[]; basis: Basis },
): Promise<void> {
  const { categoryId, organizationId } = page;
  const { catalog, day } = basis;
  const recipients = await recipientsOf(strapi, { catalog, organizationId, level: 'responsible' });
  await notifyPeople(strapi, {
    trx,
    recipients,
    event: 'freshness.record_changed',
    params: {
      category: catalog.categories.get(categoryId)?.name ?? '',
      organization: catalog.organizations.get(organizationId)?.name ?? '',
      fields: inChinese(fields),
      on: day,
    },
    link: `/plugins/freshness/columns/${categoryId}/${organizationId}`,
    urgency: 'normal',
    deduplicationKey: `freshness.record_changed:${categoryId}:${organizationId}:${day}`,
  });
}
