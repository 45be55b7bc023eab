import type { Knex } from 'knex';

type Table =
  | 'workflows'
  | 'workflow_targets'
  | 'runs'
  | 'records'
  | 'contents'
  | 'contributions'
  | 'delegations'
  | 'comments'
  | 'imports_below'
  | 'words'
  | 'ready_lists';

/** A table of the plugin; inside a transaction give `trx`, never the pool. */
export function table(connection: Knex, name: Table): Knex.QueryBuilder {
  return connection(name).withSchema('zhaoshi_review');
}
