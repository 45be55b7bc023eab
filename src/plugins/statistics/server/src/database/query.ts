import type { Knex } from 'knex';

/** What stands for `?` in their order, or for `:name`. */
type Bindings = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Runs a statement and returns its rows; the caller says what they look like. Inside a transaction give `trx`. */
export async function query<Row>(
  connection: Pick<Knex, 'raw'>,
  statement: string,
  bindings: Bindings = [],
): Promise<Row[]> {
  const { rows } = await connection.raw<{ rows: Row[] }>(statement, bindings as never);
  return rows;
}

/** A JSON column: Strapi leaves them as text; the caller says what is in it. */
export type JsonText = string;

export function fromJson<Value>(text: JsonText): Value {
  return JSON.parse(text) as Value;
}
