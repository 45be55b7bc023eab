import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import type { ImportKind } from './contract';
import { IMPORT_SIZE_LIMIT_BYTES } from './limits';

/** As the body parser leaves it: on disk. */
type ParsedFile = { filepath: string; originalFilename: string | null; size: number };

export type ImportFile = { name: string; bytes: Buffer };

/** The one file of a request, read and taken off the disk. Refuses a request without one and a file that is too large. */
export async function takeImportFile(files: unknown): Promise<ImportFile> {
  const given = (files as { file?: ParsedFile | ParsedFile[] } | undefined)?.file;
  const all = [given ?? []].flat();
  try {
    const [file] = all;
    if (!file || all.length !== 1) refuseOnErrors([error('import.file_missing', {}, 'file')]);
    return await readWithinLimit(file as ParsedFile);
  } finally {
    // The body parser forgets its temporary files unless they are called `files`.
    await Promise.all(all.map(({ filepath }) => rm(filepath, { force: true })));
  }
}

async function readWithinLimit(file: ParsedFile): Promise<ImportFile> {
  const name = file.originalFilename ?? '';
  if (file.size > IMPORT_SIZE_LIMIT_BYTES) {
    const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
    const params = {
      name,
      size: megabytes(file.size),
      limit: megabytes(IMPORT_SIZE_LIMIT_BYTES),
    };
    refuseOnErrors([error('import.file_too_large', params, 'file')]);
  }
  return { name, bytes: await readFile(file.filepath) };
}

/** Names a file and what it is imported as, so that what is applied is what was checked. */
export function digestOf(kind: ImportKind, { bytes }: ImportFile): string {
  return createHash('sha256').update(kind).update('\n').update(bytes).digest('hex');
}
