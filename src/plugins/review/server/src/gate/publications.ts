import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { WithdrawalReason } from '../../../../../domain/publication/withdrawal-reasons';

type Publication = {
  state: string;
  digest: string;
  withdrawalReason: WithdrawalReason | null;
  /** Given at the first publication. */
  indexNumber: string | null;
};

/** What plugin `publication` offers; said in our own words, so that either plugin compiles without the other. */
type Publications = {
  find(args: { uid: string; documentId: string; trx?: Knex }): Promise<Publication | null>;
};

export function publicationsOf(strapi: Core.Strapi): Publications {
  return strapi.plugin('publication').service<Publications>('publications');
}
