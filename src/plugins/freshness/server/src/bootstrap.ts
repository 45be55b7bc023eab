import type { Core } from '@strapi/strapi';
import { createTables } from './database/create-tables';
import { registerPermissions } from './permissions/register-permissions';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  await registerPermissions(strapi);
}
