import { readFile, rm } from 'node:fs/promises';
import { refuseOnErrors } from '../documents/refuse';
import { error } from '../domain/reasons/reason';

/** As the body parser leaves it: on disk. */
type ParsedFile = { filepath: string; originalFilename: string | null; size: number };

export type ImportFile = { name: string; bytes: Buffer };

/** The one file of a request, read and taken off the disk. Refuses a request without one and a file that is too large. */
export async function takeImportFile(
  files: unknown,
  { sizeLimitBytes }: { sizeLimitBytes: number },
): Promise<ImportFile> {
  const given = (files as { file?: ParsedFile | ParsedFile[] } | undefined)?.file;
  const all = [given ?? []].flat();
  try {
    const [file] = all;
    if (!file || all.length !== 1) refuseOnErrors([error('import.file_missing', {}, 'file')]);
    return await readWithinLimit(file as ParsedFile, sizeLimitBytes);
  } finally {
    // The body parser forgets its temporary files unless they are called `files`.
    await Promise.all(all.map(({ filepath }) => rm(filepath, { force: true })));
  }
}

async function readWithinLimit(file: ParsedFile, limit: number): Promise<ImportFile> {
  const name = file.originalFilename ?? '';
  if (file.size > limit) {
    const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
    const params = { name, size: megabytes(file.size), limit: megabytes(limit) };
    refuseOnErrors([error('import.file_too_large', params, 'file')]);
  }
  return { name, bytes: await readFile(file.filepath) };
}
