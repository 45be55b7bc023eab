import type { Core } from '@strapi/strapi';

/**
 * `GET /api/catalog-categories/at?path=` (or `?code=`). Added by hand and in `register`, because a route of a plugin
 * comes after those of the API, where `/catalog-categories/:id` would take "at" for an id.
 */
export function addAddressRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'content-api',
    prefix: '',
    routes: [
      {
        method: 'GET',
        path: '/catalog-categories/at',
        handler: 'catalog-address.find',
        info: { pluginName: 'publication', type: 'content-api' },
        config: { auth: { scope: ['plugin::publication.catalog-address.find'] } },
      },
    ],
  });
}
