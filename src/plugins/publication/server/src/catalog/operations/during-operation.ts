import type { Knex } from 'knex';

const operations = new WeakSet<object>();

/** Says that this transaction is one operation: its steps are recorded together at its end. */
export function beginOperation(trx: Knex.Transaction): void {
  operations.add(trx);
}

export function isDuringOperation(trx: Knex.Transaction): boolean {
  return operations.has(trx);
}
