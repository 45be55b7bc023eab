import type { Core } from '@strapi/strapi';
import { createFileTables } from './create-file-tables';
import { keepFileRowsPlain } from './keep-file-rows-plain';
import { moveOldFiles } from './move-old-files';
import { recordPublicFiles } from './record-public-files';

/** What private files need of the database and the disk before the server listens. Call it in `bootstrap`. */
export async function prepareFiles(strapi: Core.Strapi): Promise<void> {
  await createFileTables(strapi);
  keepFileRowsPlain(strapi);
  await moveOldFiles(strapi);
  await recordPublicFiles(strapi);
}
