import type { Knex } from 'knex';
import type { Word } from '../../../../../domain/findings/words/word';
import { table } from '../database/table';
import type { WordItem } from './contract';

export type StoredWord = Word & { id: string; version: number };

type WordRow = Word & {
  id: string;
  version: number;
  updated_by_name: string | null;
  updated_at: Date;
};

export function toItem({ id, updated_by_name, updated_at, ...word }: WordRow): WordItem {
  return {
    ...word,
    id: String(id),
    updatedByName: updated_by_name,
    updatedAt: new Date(updated_at).toISOString(),
  };
}

/** One who changes the list at a time: two who add the same word, or the last that fits, do not pass each other. */
export async function lockWords(trx: Knex.Transaction): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_review.words', 0))");
}

/** Ids come from addresses. */
export async function findWord(connection: Knex, id: string): Promise<StoredWord | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const row = (await table(connection, 'words').where({ id }).first()) as WordRow | undefined;
  return row ? toItem(row) : null;
}

/** Every word, the newest first. */
export async function allWords(connection: Knex): Promise<WordItem[]> {
  const rows = (await table(connection, 'words').orderBy('id', 'desc')) as WordRow[];
  return rows.map(toItem);
}
