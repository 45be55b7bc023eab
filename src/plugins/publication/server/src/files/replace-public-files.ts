import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockShared } from '../../../../../documents/lock';
import { fileNamesIn } from './file-address';
import { readPublicTexts } from './read-public-texts';
import { findFilesByName } from './stored-file';

/** The lock of a file: publications of documents that have it share it, whoever changes its bytes waits for them. */
export function fileLock(hash: string): string {
  return `file:${hash}`;
}

async function hashesOf(trx: Knex.Transaction, names: readonly string[]): Promise<string[]> {
  const files = await findFilesByName(trx, names);
  return [...new Set(files.map(({ row }) => row.hash))].sort();
}

/**
 * Writes down which files the public may fetch because of one document: those attached to its public version and
 * those its texts link to. None when it has no public version (never had, withdrawn, deleted). Call it in the
 * transaction that changes what is public, before anything is computed from the files: from then on their bytes
 * stand still. Places of locks: after documents and trees, before numbers.
 */
export async function replacePublicFiles({
  strapi,
  trx,
  uid,
  documentId,
}: {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  uid: string;
  documentId: string;
}): Promise<void> {
  const texts = await readPublicTexts(strapi, uid as UID.ContentType, documentId);
  const names = [...new Set(texts.flatMap(fileNamesIn))];
  for (const hash of await hashesOf(trx, names)) await lockShared(trx, fileLock(hash));
  // Once more: a file may have gone while its lock was waited for.
  const hashes = await hashesOf(trx, names);
  const table = () => trx('zhaoshi_publication.public_files');
  const owner = { uid, document_id: documentId };
  await table().where(owner).whereNotIn('file_hash', hashes).delete();
  if (hashes.length === 0) return;
  await table()
    .insert(hashes.map((hash) => ({ file_hash: hash, ...owner })))
    .onConflict()
    .ignore();
}
