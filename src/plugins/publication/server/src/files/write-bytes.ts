import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Enough of a digest to tell two contents of one file apart. */
const DIGEST_LENGTH = 16;

/**
 * What a file is called on disk: its name and the beginning of its digest. New bytes never overwrite old ones, so the
 * row that is committed always finds the bytes it speaks of, whatever was interrupted.
 */
export function diskName(name: string, sha256: string): string {
  const extension = path.extname(name);
  return `${path.basename(name, extension)}.${sha256.slice(0, DIGEST_LENGTH)}${extension}`;
}

export function diskPath(folder: string, name: string, sha256: string): string {
  return path.join(folder, diskName(name, sha256));
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a stream into the private folder and returns the SHA-256 (hex) of its bytes, computed on the way. Nothing
 * half-written ever has the final name.
 */
export async function writeBytes(folder: string, name: string, bytes: Readable): Promise<string> {
  await mkdir(folder, { recursive: true });
  const partial = path.join(folder, `${randomUUID()}.part`);
  const hash = createHash('sha256');
  const digesting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(bytes, digesting, createWriteStream(partial, { mode: 0o640 }));
    await flush(partial);
    const sha256 = hash.digest('hex');
    await rename(partial, diskPath(folder, name, sha256));
    return sha256;
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  }
}
