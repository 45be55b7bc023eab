import type { Core } from '@strapi/strapi';
import { applyContentManagerConfiguration } from '../content-manager/apply-configuration';
import { ensureIndexes } from '../database/ensure-indexes';
import { grantPublicReading } from '../permissions/grant-public-reading';
import { closeRegistration } from '../permissions/close-registration';
import { nameStockRoles } from '../permissions/name-stock-roles';
import { ensureFirstAdministrator } from '../seed/first-administrator';
import { loadOnFirstStart } from '../seed/load-on-first-start';
import { announceMail } from './announce-mail';

/** Everything a fresh database needs before it serves; on later starts nothing changes. */
export async function prepareApplication(strapi: Core.Strapi): Promise<void> {
  announceMail(strapi);
  await ensureIndexes(strapi);
  await grantPublicReading(strapi);
  await nameStockRoles(strapi);
  await closeRegistration(strapi);
  await applyContentManagerConfiguration({ strapi });
  const email = process.env.ZHAOSHI_ADMIN_EMAIL;
  const password = process.env.ZHAOSHI_ADMIN_PASSWORD;
  if (email && password) await ensureFirstAdministrator({ strapi, email, password });
  await loadOnFirstStart({ strapi, withDemonstration: process.env.ZHAOSHI_DEMO !== 'false' });
}
