import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentActor } from '../../../../../documents/actor';

/** Who changed a file. */
export type FileChanger = { id: string; name: string };

const table = (connection: Knex) => connection('file_changes').withSchema('zhaoshi_publication');

/** Remembers that whoever the code runs for changed a file; only people can be authors. */
export async function noteFileChange(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { hash }: { hash: string },
): Promise<void> {
  const { kind, id, name } = currentActor(strapi);
  if (kind !== 'person' || id === null) return;
  await table(trx).insert({ file_hash: hash, person_id: id, person_name: name });
}

/** Everybody who changed one of these files after an instant; null is at any time. */
export async function findFileChangers(
  connection: Knex,
  { hashes, since }: { hashes: readonly string[]; since: Date | null },
): Promise<FileChanger[]> {
  if (hashes.length === 0) return [];
  const found = table(connection)
    .whereIn('file_hash', hashes)
    .groupBy('person_id')
    .select<FileChanger[]>('person_id as id', connection.raw('max(person_name) as name'));
  return since === null ? found : found.where('changed_at', '>', since);
}
