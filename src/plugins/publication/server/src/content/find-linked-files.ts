import type { Core } from '@strapi/strapi';
import type { CanonicalContent, Json } from '../../../../../domain/content-digest/digest-model';
import type { ContentFile } from './attached-files';
import { fileNamesIn, possibleHashes } from '../files/file-address';
import { storedFiles, type FileRow } from '../files/stored-file';

/** A file of the library that a text gives the address of: not attached, and yet public with the text. */
export type LinkedFile = ContentFile & {
  /** Last part of the address; of a size variant it differs from the file's own. */
  address: string;
  sha256: string | undefined;
};

type Link = { field: string; address: string };

function linksIn(value: Json, field: string): Link[] {
  if (typeof value === 'string') return fileNamesIn(value).map((address) => ({ field, address }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    linksIn(part, field === '' ? name : `${field}.${name}`),
  );
}

/** The files that the texts of a content link to, each address once, in the order of the addresses. */
export async function findLinkedFiles(
  strapi: Core.Strapi,
  content: CanonicalContent,
): Promise<LinkedFile[]> {
  const links = new Map(linksIn(content, '').map((link) => [link.address, link]));
  if (links.size === 0) return [];
  const hashes = [...new Set([...links.keys()].flatMap(possibleHashes))];
  const rows = (await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } } })) as FileRow[];
  return rows
    .flatMap(storedFiles)
    .flatMap(({ row, name, sha256 }) => {
      const link = links.get(name);
      return link ? [{ ...link, sha256, file: row, isLinked: true }] : [];
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
