import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findFileChangers, type FileChanger } from '../files/file-changes';
import { privateFolder } from '../files/private-folder';
import { storedFiles, type FileRow } from '../files/stored-file';
import { findPublication } from '../publications/find-publication';
import { diskPath } from '../files/write-bytes';

/** Where the bytes of files lie, for whoever has to look into them; never for handing them out. */
export type Files = {
  /** Path on disk; null when the file was never stored with a digest. */
  pathOf(row: FileRow): string | null;
  /** Who changed one of these files (by Strapi's `hash`) since a document was last published. */
  changersOf(args: {
    connection: Knex;
    uid: string;
    documentId: string;
    hashes: string[];
  }): Promise<FileChanger[]>;
};

export default function files({ strapi }: { strapi: Core.Strapi }): Files {
  return {
    pathOf(row) {
      const [file] = storedFiles(row);
      return file?.sha256 ? diskPath(privateFolder(strapi), file.name, file.sha256) : null;
    },
    async changersOf({ connection, hashes, ...document }) {
      if (hashes.length === 0) return [];
      const publication = await findPublication(connection, document);
      const since = publication?.lastCheckedAt ?? null;
      return findFileChangers(connection, { hashes, since });
    },
  };
}
