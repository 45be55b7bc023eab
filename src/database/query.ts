/** What stands for `?` in their order, or for `:name`. */
type Bindings = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Knex, a transaction of it, or what another plugin hands over as one. */
type Connection = { raw(statement: string, bindings: unknown[]): PromiseLike<unknown> };

/** Runs a statement and returns its rows; the caller says what they look like. Inside a transaction give `trx`. */
export async function query<Row>(
  connection: Connection,
  statement: string,
  bindings: Bindings = [],
): Promise<Row[]> {
  const { rows } = (await connection.raw(statement, bindings as unknown[])) as { rows: Row[] };
  return rows;
}
