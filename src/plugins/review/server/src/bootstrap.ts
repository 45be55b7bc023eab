import type { Core } from '@strapi/strapi';
import { createTables } from './database/create-tables';
import { registerPermissions } from './permissions/register-permissions';
import { recordImportsBelow } from './import/imports-below';
import { registerEvents } from './notices/events';
import { ensureReadyWords } from './words/ensure-ready-words';
import { ensureReadyWorkflows } from './workflows/ensure-ready-workflows';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  await registerPermissions(strapi);
  await ensureReadyWorkflows(strapi);
  await ensureReadyWords(strapi);
  registerEvents(strapi);
  await recordImportsBelow(strapi);
}
