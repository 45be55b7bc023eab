import type { Transaction } from '../contracts/notifications';

/** Runs a statement and returns its rows; the caller says what they look like. */
export async function query<Row>(
  connection: Transaction,
  statement: string,
  bindings: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = (await connection.raw(statement, [...bindings])) as { rows: Row[] };
  return rows;
}
