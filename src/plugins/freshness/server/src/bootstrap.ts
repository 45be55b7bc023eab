import type { Core } from '@strapi/strapi';
import { registerEvents } from './alerts/events';
import { createTables } from './database/create-tables';
import { ensureReadyPolicies } from './policies/ensure-ready-policies';
import { registerPermissions } from './permissions/register-permissions';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerEvents(strapi);
  await createTables(strapi);
  await ensureReadyPolicies(strapi);
  await registerPermissions(strapi);
}
