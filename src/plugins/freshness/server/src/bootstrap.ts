import type { Core } from '@strapi/strapi';
import { createTables } from './database/create-tables';
import { ensureReadyPolicies } from './policies/ensure-ready-policies';
import { registerPermissions } from './permissions/register-permissions';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createTables(strapi);
  await ensureReadyPolicies(strapi);
  await registerPermissions(strapi);
}
