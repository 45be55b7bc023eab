const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::publication.read-ledger'] } },
  ],
};

const get = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `ledger.${action}`,
  config,
});

/** Admin routes of the ledger page. */
export const ledgerRoutes = [
  get('/ledger', 'list'),
  get('/ledger/export.csv', 'exportCsv'),
  get('/ledger/export.xlsx', 'exportXlsx'),
  get('/ledger/organizations', 'organizations'),
  get('/ledger/categories', 'categories'),
];
