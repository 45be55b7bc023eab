import type { RBACMiddleware } from '@strapi/strapi/admin';

/**
 * Takes the link to Strapi's marketplace (a foreign site) out of the menu: the menu asks for this permission and gets
 * it from nobody, super administrators included. What a user may do is decided by the server and not touched here.
 */
export const hideMarketplace: RBACMiddleware = () => (next) => (permissions) =>
  next(permissions.filter(({ action }) => action !== 'admin::marketplace.read'));
