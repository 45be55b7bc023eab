import type { Knex } from 'knex';

/** Runs a statement and returns its rows; the caller says what they look like. */
export async function query<Row>(
  connection: Knex,
  statement: string,
  bindings: readonly unknown[] | Record<string, unknown> = [],
): Promise<Row[]> {
  const { rows } = await connection.raw<{ rows: Row[] }>(statement, bindings as Knex.ValueDict);
  return rows;
}
