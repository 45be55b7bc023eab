import type { Knex } from 'knex';

const EXCLUSIVE = 'select pg_advisory_xact_lock(hashtextextended(?, 1))';
const SHARED = 'select pg_advisory_xact_lock_shared(hashtextextended(?, 1))';

/**
 * Holds a name until the transaction ends; re-entrant. Document ids name documents, other words name what several
 * documents share (a tree, a document number). Order: the document, then trees, then numbers.
 */
export async function lock(trx: Knex.Transaction, name: string): Promise<void> {
  await trx.raw(EXCLUSIVE, [name]);
}

/** Holds a name together with others who only read what it stands for; whoever changes it waits. */
export async function lockShared(trx: Knex.Transaction, name: string): Promise<void> {
  await trx.raw(SHARED, [name]);
}
