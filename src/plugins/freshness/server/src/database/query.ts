import type { Knex } from 'knex';

/** Runs a statement with `:name` bindings and returns its rows; the caller says what they look like. Inside a transaction give `trx`. */
export async function query<Row>(
  connection: Pick<Knex, 'raw'>,
  statement: string,
  bindings: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  const { rows } = await connection.raw<{ rows: Row[] }>(statement, bindings as never);
  return rows;
}
