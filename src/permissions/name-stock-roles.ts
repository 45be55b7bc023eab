import type { Core } from '@strapi/strapi';
import { STOCK_ROLES } from './translations/stock-roles';

/** Gives Strapi's stock roles Chinese names, as long as nobody has named them otherwise. */
export async function nameStockRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query('admin::role');
  for (const [code, { stock, name, description }] of Object.entries(STOCK_ROLES)) {
    await roles.updateMany({ where: { code, name: stock }, data: { name, description } });
  }
}
