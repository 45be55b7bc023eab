import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findPublication } from '../publications/find-publication';
import type { Publication } from '../publications/publication';
import {
  recordValidityChange,
  type ValidityChangeArgs,
} from '../publications/record-validity-change';
import { restore, type RestoreArgs } from '../publications/restore';
import { withdraw, type WithdrawArgs } from '../publications/withdraw';

/** What is on record about documents, and the two ways to change it besides publishing. */
export type Publications = {
  /** With `trx` as that transaction sees it. */
  find(args: { uid: string; documentId: string; trx?: Knex }): Promise<Publication | null>;
  withdraw(args: WithdrawArgs): Promise<void>;
  restore(args: RestoreArgs): Promise<void>;
  /** For the nightly task that lets documents expire and come into force. */
  recordValidityChange(args: ValidityChangeArgs): Promise<void>;
};

export default function publications({ strapi }: { strapi: Core.Strapi }): Publications {
  return {
    find: ({ trx, ...args }) => findPublication(trx ?? strapi.db.connection, args),
    withdraw: (args) => withdraw(strapi, args),
    restore: (args) => restore(strapi, args),
    recordValidityChange: (args) => recordValidityChange(strapi, args),
  };
}
