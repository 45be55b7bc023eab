const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: ['plugin::publication.manage-catalog'] },
    },
  ],
};

/** Admin routes of the catalog, all for whoever may change it. */
export const catalogRoutes = [
  { method: 'GET', path: '/catalog/tree', handler: 'catalog.tree', config },
  {
    method: 'GET',
    path: '/catalog/categories/:documentId/history',
    handler: 'catalog.history',
    config,
  },
  { method: 'GET', path: '/catalog/organizations', handler: 'catalog.organizations', config },
  { method: 'GET', path: '/catalog/operations', handler: 'catalog.operations', config },
  { method: 'POST', path: '/catalog/operations/:kind', handler: 'catalog.run', config },
  { method: 'GET', path: '/counts', handler: 'catalog.counts', config },
];
