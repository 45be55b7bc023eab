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

/**
 * Writes further rows of a type as copies of rows that are there, by their id. PostgreSQL copies the long texts as they
 * are stored, so that they are not sent and compressed again.
 */
export async function copyRecords(
  { strapi, trx }: Target,
  uid: string,
  copies: readonly (Stored & { sourceId: number })[],
): Promise<void> {
  if (copies.length === 0) return;
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const own = new Map(
    namesIn(copies)
      .filter((name) => name !== 'sourceId')
      .map((name) => [attributeOf(strapi, uid, name).columnName ?? name, name]),
  );
  const columns = Object.values(attributes as Record<string, Attribute & { type: string }>).flatMap(
    ({ columnName, type }) => (columnName && type !== 'relation' ? [columnName] : []),
  );
  const values = columns.map((column) => `${own.has(column) ? 'own' : 'source'}."${column}"`);
  const rows = copies.map((copy) => ({
    ...Object.fromEntries([...own].map(([column, name]) => [column, copy[name]])),
    source_id: copy.sourceId,
  }));
  await trx.raw(
    `with copy as (
       select own.*, (entry ->> 'source_id')::int as source_id
       from json_array_elements(?::json) entry, json_populate_record(null::"${tableName}", entry) own)
     insert into "${tableName}" (${columns.map((column) => `"${column}"`).join(', ')})
     select ${values.join(', ')} from copy own join "${tableName}" source on source.id = own.source_id`,
    [JSON.stringify(rows)],
  );
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
