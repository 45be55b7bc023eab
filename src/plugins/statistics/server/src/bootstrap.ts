import type { Core } from '@strapi/strapi';
import { registerLedgerSources } from './counting/register-ledger-sources';
import { createTables } from './database/create-tables';
import { registerPermissions } from './permissions/register-permissions';
import { registerEvents } from './rounds/events';
import { ensureReadySets } from './sets/ensure-ready-sets';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerEvents(strapi);
  registerLedgerSources(strapi);
  await createTables(strapi);
  await ensureReadySets(strapi);
  await registerPermissions(strapi);
}
