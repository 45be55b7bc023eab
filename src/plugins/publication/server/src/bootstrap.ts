import type { Core } from '@strapi/strapi';
import { createTables } from './database/create-tables';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
}
