import { open, type FileHandle } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { byteRange } from './byte-range';
import { addressOf } from './file-address';
import { fileHeaders } from './file-headers';
import { privateFolder } from './private-folder';
import { isSigned } from './signature';
import { findFilesByName, type StoredFile } from './stored-file';
import { diskPath } from './write-bytes';

type Context = Parameters<Core.MiddlewareHandler>[0];

export type AskedFile = { file: StoredFile; isPublic: boolean };

/** The same answer as for an address that means nothing. */
function notFound(ctx: Context): void {
  ctx.notFound();
}

async function isInPublicDocument(strapi: Core.Strapi, hash: string): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw<{ rows: unknown[] }>(
    'select from zhaoshi_publication.public_files where file_hash = ? limit 1',
    [hash],
  );
  return rows.length > 0;
}

/**
 * The file an address names, if whoever asks may have it: anybody when a public document has it, else with a
 * signature for this very name. Null does not tell why; a name that exists costs the same two questions as one that
 * does not.
 */
export async function findAskedFile(
  strapi: Core.Strapi,
  name: string,
  query: Record<string, unknown>,
): Promise<AskedFile | null> {
  const [file] = await findFilesByName(strapi.db.connection, [name]);
  const isPublic = await isInPublicDocument(strapi, file?.row.hash ?? name);
  const mayHaveIt = isSigned(strapi, name, query, Date.now()) || isPublic;
  return file && mayHaveIt ? { file, isPublic } : null;
}

async function openBytes(strapi: Core.Strapi, { name, sha256 }: StoredFile) {
  if (!sha256) return null;
  try {
    // From the row, never from the request: an address can name no other path.
    return await open(diskPath(privateFolder(strapi), name, sha256), 'r');
  } catch (cause) {
    strapi.log.error(`The bytes of file ${name} cannot be read: ${String(cause)}`);
    return null;
  }
}

/** Answers with the bytes from disk, piece by piece, or with what the conditions of the request ask instead. */
async function send(ctx: Context, handle: FileHandle, etag: string): Promise<void> {
  const { size } = await handle.stat();
  const isCurrent = !ctx.get('If-Range') || ctx.get('If-Range') === etag;
  const range = isCurrent ? byteRange(ctx.get('Range'), size) : null;
  if (range === 'unsatisfiable') {
    ctx.set('Content-Range', `bytes */${size}`);
    ctx.status = 416;
    await handle.close();
    return;
  }
  ctx.status = range ? 206 : 200;
  if (range) ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  const length = range ? range.end - range.start + 1 : size;
  if (ctx.method === 'HEAD') {
    await handle.close();
  } else {
    ctx.body = handle.createReadStream(range ?? {});
  }
  ctx.length = length;
}

function isUnchanged(ctx: Context, etag: string): boolean {
  const known = ctx.get('If-None-Match');
  return known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** `GET` and `HEAD /files/<name>`. Whatever may not be served is 404, for one reason as for another. */
export async function serveFile(ctx: Context, strapi: Core.Strapi, name: string): Promise<void> {
  const asked = await findAskedFile(strapi, name, ctx.query);
  const handle = asked && (await openBytes(strapi, asked.file));
  if (!asked || !handle) {
    notFound(ctx);
    return;
  }
  const { file, isPublic } = asked;
  const { name: givenName, mime } = file.row;
  const headers = fileHeaders({ name: givenName, mime, sha256: file.sha256 ?? '', isPublic });
  ctx.set(headers);
  if (isUnchanged(ctx, headers.ETag ?? '')) {
    await handle.close();
    ctx.status = 304;
    return;
  }
  await send(ctx, handle, headers.ETag ?? '');
}

/**
 * `GET /uploads/<name>`, the address files had before they were private: sends on to today's address whoever may have
 * the file. False when the media library knows no such file; then it is a static file like any other (the logo).
 */
export async function redirectOldAddress(
  ctx: Context,
  strapi: Core.Strapi,
  name: string,
): Promise<boolean> {
  // No folders below it; the static server would answer a path out of it differently.
  if (/^\.|[/\\]/.test(name)) {
    notFound(ctx);
    return true;
  }
  const [known] = await findFilesByName(strapi.db.connection, [name]);
  if (!known) return false;
  const asked = await findAskedFile(strapi, name, ctx.query);
  if (!asked) {
    notFound(ctx);
    return true;
  }
  ctx.set('Cache-Control', 'no-cache');
  ctx.redirect(addressOf(encodeURIComponent(name)) + ctx.search);
  ctx.status = 308;
  return true;
}
