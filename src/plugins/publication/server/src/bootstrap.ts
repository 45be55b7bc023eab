import type { Core } from '@strapi/strapi';
import { createCatalogTables } from './catalog/database/create-catalog-tables';
import { createTables } from './database/create-tables';
import { registerPermissions } from './permissions/register-permissions';
import { prepareFiles } from './files/prepare-files';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  await createCatalogTables(strapi);
  await registerPermissions(strapi);
  await prepareFiles(strapi);
}
