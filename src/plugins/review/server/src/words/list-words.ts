import type { Knex } from 'knex';
import { table } from '../database/table';
import type { WordsPage, WordsQuery } from './contract';
import { toItem } from './stored-word';

const COLUMNS = ['wrong', 'right', 'note'];

/** A page of the words whose forms or note hold what was typed, the newest first. */
export async function listWords(
  connection: Knex,
  { q, severity, page, pageSize }: WordsQuery,
): Promise<WordsPage> {
  const found = table(connection, 'words');
  if (severity !== null) void found.where({ severity });
  if (q !== '') {
    const pattern = `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    void found.where((one) => {
      for (const column of COLUMNS) void one.orWhere(column, 'ilike', pattern);
    });
  }
  const [counted] = await found.clone().count<{ count: string }[]>('* as count');
  const total = Number(counted?.count ?? 0);
  const rows = (await found
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as Parameters<typeof toItem>[0][];
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  return { words: rows.map(toItem), pagination: { page, pageSize, pageCount, total } };
}
