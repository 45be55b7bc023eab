import type { Core } from '@strapi/strapi';
import { createCatalogTables } from './database/create-catalog-tables';
import actionNames from './translations/zh-Hans';

/** What the catalog needs once the database matches the content types. */
export async function bootstrapCatalog(strapi: Core.Strapi): Promise<void> {
  await createCatalogTables(strapi);
  await strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: actionNames.manageCatalog,
      uid: 'manage-catalog',
      pluginName: 'publication',
    },
  ]);
}
