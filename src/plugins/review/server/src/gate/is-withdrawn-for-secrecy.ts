import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  isAboutSecrecy,
  type WithdrawalReason,
} from '../../../../../domain/publication/withdrawal-reasons';

/** What plugin `publication` offers, in our own words. */
type Publications = {
  find(args: {
    uid: string;
    documentId: string;
    trx: Knex;
  }): Promise<{ state: string; withdrawalReason: WithdrawalReason | null } | null>;
};

/** Whether a document was taken back for secrecy or privacy and has not been public since. */
export async function isWithdrawnForSecrecy(
  strapi: Core.Strapi,
  trx: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<boolean> {
  const publications = strapi.plugin('publication').service<Publications>('publications');
  const record = await publications.find({ uid, documentId, trx });
  if (record?.state !== 'withdrawn' || record.withdrawalReason === null) return false;
  return isAboutSecrecy(record.withdrawalReason);
}
