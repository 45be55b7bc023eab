import type { Core } from '@strapi/strapi';
import { privateFolder } from '../files/private-folder';
import { storedFiles, type FileRow } from '../files/stored-file';
import { diskPath } from '../files/write-bytes';

/** Where the bytes of files lie, for whoever has to look into them; never for handing them out. */
export type Files = {
  /** Path on disk; null when the file was never stored with a digest. */
  pathOf(row: FileRow): string | null;
};

export default function files({ strapi }: { strapi: Core.Strapi }): Files {
  return {
    pathOf(row) {
      const [file] = storedFiles(row);
      return file?.sha256 ? diskPath(privateFolder(strapi), file.name, file.sha256) : null;
    },
  };
}
