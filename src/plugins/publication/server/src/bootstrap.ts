import type { Core } from '@strapi/strapi';
import { createTables } from './database/create-tables';
import { prepareFiles } from './files/prepare-files';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  await prepareFiles(strapi);
}
