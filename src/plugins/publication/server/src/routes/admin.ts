import { catalogRoutes } from '../catalog/catalog-routes';
import { ledgerRoutes } from '../ledger-page/routes';

const signedIn = ['admin::isAuthenticatedAdmin'];

const only = (action: string) => ({
  policies: [
    ...signedIn,
    { name: 'admin::hasPermissions', config: { actions: [`plugin::publication.${action}`] } },
  ],
});

/** The panel and the difference ask for the right to read the document itself. */
export default {
  type: 'admin',
  routes: [
    ...ledgerRoutes,
    {
      method: 'GET',
      path: '/documents/:uid/:documentId',
      handler: 'documents.panel',
      config: { policies: signedIn },
    },
    {
      method: 'GET',
      path: '/documents/:uid/:documentId/difference',
      handler: 'documents.difference',
      config: { policies: signedIn },
    },
    {
      method: 'POST',
      path: '/documents/:uid/:documentId/withdraw',
      handler: 'documents.withdraw',
      config: only('withdraw'),
    },
    {
      method: 'POST',
      path: '/documents/:uid/:documentId/restore',
      handler: 'documents.restore',
      config: only('restore'),
    },
    {
      method: 'DELETE',
      path: '/refused-saves/:id',
      handler: 'documents.discardRefusedSave',
      config: { policies: signedIn },
    },
    ...catalogRoutes,
  ],
};
