import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { addressOf } from './file-address';
import { separateDigests } from './keep-file-rows-plain';
import { privateFolder } from './private-folder';
import { parseFileRow, storedFiles, type FileRow, type StoredFile } from './stored-file';
import { writeBytes } from './write-bytes';

const BATCH = 50;

type Moved = { sha256: string; from: string };

/** Where bytes lie that were written before files were private: by their name, in the public folder or the new one. */
async function findBytes(strapi: Core.Strapi, name: string): Promise<string | null> {
  const folders = [path.join(strapi.dirs.static.public, 'uploads'), privateFolder(strapi)];
  for (const folder of folders) {
    const file = path.join(folder, path.basename(name));
    if (await stat(file).catch(() => null)) return file;
  }
  return null;
}

async function moveBytes(strapi: Core.Strapi, { name }: StoredFile): Promise<Moved | null> {
  const from = await findBytes(strapi, name);
  if (!from) {
    strapi.log.warn(`The bytes of file ${name} are missing; documents that have it cannot appear`);
    return null;
  }
  return { from, sha256: await writeBytes(privateFolder(strapi), name, createReadStream(from)) };
}

/** Moves a file and its size variants; returns what may be removed once the row is committed. */
async function moveFile(strapi: Core.Strapi, trx: Knex.Transaction, row: FileRow) {
  const [original, ...variants] = storedFiles(row);
  const moved = original && (await moveBytes(strapi, original));
  if (!moved) return [];
  const keys = Object.keys(row.formats ?? {});
  const formats: Record<string, Record<string, unknown>> = {};
  const sources = [moved.from];
  for (const [index, variant] of variants.entries()) {
    const own = await moveBytes(strapi, variant);
    const key = keys[index];
    if (!own || !key) continue;
    sources.push(own.from);
    const url = addressOf(variant.name);
    formats[key] = { ...row.formats?.[key], url, provider_metadata: { sha256: own.sha256 } };
  }
  const data = { formats, provider_metadata: { sha256: moved.sha256 } };
  separateDigests(data);
  await trx('files')
    .where({ id: row.id })
    .update({
      url: addressOf(original.name),
      formats: row.formats ? JSON.stringify(data.formats) : null,
      provider_metadata: JSON.stringify(data.provider_metadata),
    });
  return sources;
}

async function moveBatch(strapi: Core.Strapi, afterId: number) {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_publication.files', 0))");
    const rows = (await trx('files')
      .where('id', '>', afterId)
      .where({ provider: 'local' })
      .whereRaw("(url like '/uploads/%' or provider_metadata->>'sha256' is null)")
      .orderBy('id')
      .limit(BATCH)) as FileRow[];
    const sources: string[][] = [];
    for (const row of rows.map(parseFileRow))
      sources.push(await moveFile(strapi, trx as Knex.Transaction, row));
    return { sources, lastId: rows.at(-1)?.id };
  });
}

/**
 * Takes the files of an installation from before private files out of the public folder: copies them with their
 * digests, commits their new addresses, then removes the public copies. Does nothing when there are none; nodes that
 * start together take turns. Returns how many files moved.
 */
export async function moveOldFiles(strapi: Core.Strapi): Promise<number> {
  let count = 0;
  let afterId: number | undefined = 0;
  while (afterId !== undefined) {
    const batch: Awaited<ReturnType<typeof moveBatch>> = await moveBatch(strapi, afterId);
    for (const source of batch.sources.flat()) await rm(source, { force: true });
    count += batch.sources.filter((paths) => paths.length > 0).length;
    afterId = batch.lastId;
  }
  if (count > 0) strapi.log.info(`${count} files of the media library are private now`);
  return count;
}
