import type { Knex } from 'knex';
import { nameInAddress, possibleHashes } from './file-address';

type Variant = { url: string; width?: number; height?: number; size?: number };

/** What the row of a file keeps about its bytes: the digest of the file itself and of each size variant. */
export type FileDigests = { sha256?: string; variants?: Record<string, string> };

export type FileRow = {
  id: number;
  name: string;
  hash: string;
  mime: string;
  alternativeText?: string | null;
  url: string;
  formats: Record<string, Variant> | null;
  provider_metadata: FileDigests | null;
};

/** One address that can be asked for: a file of the library, or one of its size variants. */
export type StoredFile = {
  row: FileRow;
  /** Last part of the address. */
  name: string;
  sha256: string | undefined;
};

/** The file and its size variants, each with its own address and bytes. */
export function storedFiles(row: FileRow): StoredFile[] {
  const digests = row.provider_metadata ?? {};
  const variants = Object.entries(row.formats ?? {}).map(([key, { url }]) => ({
    row,
    name: nameInAddress(url),
    sha256: digests.variants?.[key],
  }));
  return [{ row, name: nameInAddress(row.url), sha256: digests.sha256 }, ...variants];
}

/** A row as plain SQL gives it: Strapi's driver leaves JSON as text. */
export function parseFileRow(row: FileRow): FileRow {
  const parse = <Value>(value: Value): Value =>
    typeof value === 'string' ? (JSON.parse(value) as Value) : value;
  return {
    ...row,
    formats: parse(row.formats),
    provider_metadata: parse(row.provider_metadata),
  };
}

/** Finds the files that have one of these names, in one query. */
export async function findFilesByName(
  database: Knex,
  names: readonly string[],
): Promise<StoredFile[]> {
  if (names.length === 0) return [];
  const hashes = [...new Set(names.flatMap(possibleHashes))];
  const rows = await database<FileRow>('files')
    .select('id', 'name', 'hash', 'mime', 'url', 'formats', 'provider_metadata')
    .whereIn('hash', hashes);
  const wanted = new Set(names);
  return (rows as FileRow[])
    .map(parseFileRow)
    .flatMap(storedFiles)
    .filter(({ name }) => wanted.has(name));
}
