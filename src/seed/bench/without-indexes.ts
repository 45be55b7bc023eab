import type { Target } from './insert-records';

type Aside = { drop: string; restore: string };

/** Indexes that back no constraint, and foreign keys, of tables; each with the statements that drop and restore it. */
const ASIDE = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
  from pg_constraint where contype = 'f' and conrelid = any(?::regclass[])
  union all
  select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  from pg_index where indrelid = any(?::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid)`;

/**
 * Does a piece of work while the tables have no secondary indexes and foreign keys; both are built again at the end,
 * which checks every row, only much faster than one by one. Other sessions see nothing of it: the tables stay locked
 * until the transaction ends.
 */
export async function withoutIndexes<Result>(
  { trx }: Pick<Target, 'trx'>,
  tables: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  await trx.raw("set local maintenance_work_mem = '256MB'");
  const { rows }: { rows: Aside[] } = await trx.raw(ASIDE, [tables, tables]);
  for (const { drop } of rows) await trx.raw(drop);
  const result = await work();
  for (const { restore } of rows) await trx.raw(restore);
  return result;
}
