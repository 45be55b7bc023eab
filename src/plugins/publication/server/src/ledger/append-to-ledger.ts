import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerEntry } from '../contracts/ledger';
import { toColumns } from './columns';

const hasEntries = new WeakSet<object>();

/**
 * Puts a fact into the ledger's intake, in the transaction of what it is about. It enters the ledger, and gets its
 * sequence number, at the commit.
 */
export async function appendToLedger(trx: Knex.Transaction, entry: LedgerEntry): Promise<void> {
  await trx.raw('insert into zhaoshi_publication.ledger_intake (entry) values (?::jsonb)', [
    JSON.stringify(toColumns(entry)),
  ]);
  noteEntries(trx);
}

/** For writers that fill the intake with a statement of their own. */
export function noteEntries(trx: Knex.Transaction): void {
  hasEntries.add(trx);
}

const TAKE_IN_NOW = 'set constraints zhaoshi_publication.ledger_take_in immediate';

/**
 * Lets the intake empty itself as the last statement before the commit, not within it: knex reports a COMMIT that
 * failed to nobody, and the caller would believe its document published.
 */
export function takeInBeforeCommit(strapi: Core.Strapi): void {
  const { db } = strapi;
  const begin = db.transaction.bind(db) as (work?: unknown) => unknown;
  const transaction = (work?: (args: { trx: Knex.Transaction }) => Promise<unknown>) => {
    if (!work || db.inTransaction()) return begin(work);
    return begin(async (args: { trx: Knex.Transaction }) => {
      const result = await work(args);
      if (hasEntries.has(args.trx)) await args.trx.raw(TAKE_IN_NOW);
      return result;
    });
  };
  db.transaction = transaction as typeof db.transaction;
}
