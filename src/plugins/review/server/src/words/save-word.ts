import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { MOST_WORDS, type Word } from '../../../../../domain/findings/words/word';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { refusal, refusalWithStatus } from '../../../../../documents/refuse';
import { table } from '../database/table';
import { findWord, lockWords, type StoredWord } from './stored-word';

function columnsOf(strapi: Core.Strapi, { wrong, right, severity, note, enabled }: Word) {
  return {
    wrong,
    right,
    severity,
    note,
    enabled,
    updated_by_name: currentActor(strapi).name,
    updated_at: new Date(),
  };
}

async function refuseTaken(trx: Knex.Transaction, wrong: string, ownId: string): Promise<void> {
  const other = await table(trx, 'words')
    .where({ wrong })
    .whereNot({ id: ownId })
    .first<object | undefined>('id');
  if (other) throw refusal([error('word.taken', { value: wrong }, 'wrong')]);
}

/** Adds words; 400 when the list would be longer than every check can bear. The caller holds the lock. */
export async function insertWords(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  words: readonly Word[],
): Promise<string[]> {
  if (words.length === 0) return [];
  const [counted] = await table(trx, 'words').count<{ count: string }[]>('* as count');
  const count = Number(counted?.count ?? 0) + words.length;
  if (count > MOST_WORDS) throw refusal([error('word.too_many', { count, most: MOST_WORDS })]);
  const rows = await table(trx, 'words')
    .insert(words.map((word) => columnsOf(strapi, word)))
    .returning<{ id: string }[]>('id');
  return rows.map(({ id }) => String(id));
}

/** Writes over a word that was read under the lock. */
export async function updateWord(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { stored, word }: { stored: StoredWord; word: Word },
): Promise<void> {
  await table(trx, 'words')
    .where({ id: stored.id })
    .update({ ...columnsOf(strapi, word), version: stored.version + 1 });
}

/** Adds one word and returns its id. */
export async function addWord(strapi: Core.Strapi, word: Word): Promise<string> {
  const ids: string[] = await strapi.db.transaction(async ({ trx }) => {
    const transaction = trx as Knex.Transaction;
    await lockWords(transaction);
    await refuseTaken(transaction, word.wrong, '0');
    return insertWords(strapi, transaction, [word]);
  });
  return ids[0] ?? '';
}

async function findVersion(
  trx: Knex.Transaction,
  { id, version }: { id: string; version: unknown },
): Promise<StoredWord | null> {
  await lockWords(trx);
  const stored = await findWord(trx, id);
  if (!stored) return null;
  if (stored.version === Number(version)) return stored;
  throw refusalWithStatus(409, error('word.conflict', { value: stored.wrong }));
}

type Address = { id: string; version: unknown };

/** Changes a word; false when there is none, 409 when it is not the version that was read. */
export async function changeWord(
  strapi: Core.Strapi,
  { word, ...address }: Address & { word: Word },
): Promise<boolean> {
  const isThere: boolean = await strapi.db.transaction(async ({ trx }) => {
    const transaction = trx as Knex.Transaction;
    const stored = await findVersion(transaction, address);
    if (!stored) return false;
    await refuseTaken(transaction, word.wrong, stored.id);
    await updateWord(strapi, transaction, { stored, word });
    return true;
  });
  return isThere;
}

/** Deletes a word; false when there is none, 409 when it is not the version that was read. */
export async function deleteWord(strapi: Core.Strapi, address: Address): Promise<boolean> {
  const isThere: boolean = await strapi.db.transaction(async ({ trx }) => {
    const stored = await findVersion(trx as Knex.Transaction, address);
    if (stored) await table(trx, 'words').where({ id: stored.id }).delete();
    return stored !== null;
  });
  return isThere;
}
