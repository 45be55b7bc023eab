import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Target = { strapi: Core.Strapi; trx: Knex.Transaction };

type Stored = Record<string, unknown>;

type Attribute = {
  columnName?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    inverseOrderColumnName?: string;
  };
};

function attributeOf(strapi: Core.Strapi, uid: string, name: string): Attribute {
  const attribute = strapi.db.metadata.get(uid).attributes[name] as Attribute | undefined;
  if (!attribute) throw new Error(`${uid} has no attribute ${name}`);
  return attribute;
}

const namesIn = (records: readonly Stored[]) => [...new Set(records.flatMap(Object.keys))];

/** Takes the next ids of a table. */
export async function reserveIds({ trx }: Target, table: string, count: number): Promise<number[]> {
  const { rows }: { rows: { id: string }[] } = await trx.raw(
    `select nextval(pg_get_serial_sequence(?, 'id')) as id from generate_series(1, ?)`,
    [table, count],
  );
  return rows.map(({ id }) => Number(id));
}

/** Writes rows of any table at once; PostgreSQL reads every value by the type of its column. */
export async function insertRows(
  { trx }: Pick<Target, 'trx'>,
  table: string,
  rows: readonly Stored[],
  onConflict = '',
): Promise<void> {
  if (rows.length === 0) return;
  const columns = namesIn(rows)
    .map((column) => `"${column}"`)
    .join(', ');
  await trx.raw(
    `insert into ${table} (${columns})
     select ${columns} from json_populate_recordset(null::${table}, ?::json) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}

/**
 * Writes documents straight into the table of their type. Attribute names are translated by Strapi's own model, so
 * that a changed schema is noticed here and not in the data.
 */
export async function insertRecords(
  { strapi, trx }: Target,
  uid: string,
  records: readonly Stored[],
): Promise<void> {
  const columns = namesIn(records).map(
    (name) => [name, attributeOf(strapi, uid, name).columnName ?? name] as const,
  );
  const rows = records.map((record) =>
    Object.fromEntries(columns.map(([name, column]) => [column, record[name]])),
  );
  await insertRows({ trx }, `"${strapi.db.metadata.get(uid).tableName}"`, rows);
}

/** Links rows of a type to rows of another, from id to id. */
export async function insertLinks(
  { strapi, trx }: Target,
  { uid, attribute }: { uid: string; attribute: string },
  pairs: readonly (readonly [from: number, to: number])[],
): Promise<void> {
  const { joinTable } = attributeOf(strapi, uid, attribute);
  if (!joinTable) throw new Error(`${uid}.${attribute} is kept in no link table`);
  const { name, joinColumn, inverseJoinColumn, inverseOrderColumnName } = joinTable;
  const columns = [joinColumn.name, inverseJoinColumn.name, inverseOrderColumnName].filter(
    (column) => column !== undefined,
  );
  const order = inverseOrderColumnName ? ', row_number() over (partition by "to" order by n)' : '';
  await trx.raw(
    `insert into "${name}" (${columns.map((column) => `"${column}"`).join(', ')})
     select "from", "to"${order}
     from unnest(?::int[], ?::int[]) with ordinality as pair("from", "to", n)`,
    [pairs.map(([from]) => from), pairs.map(([, to]) => to)],
  );
}
