/** Public addresses directly below `/api`: readers need not know which plugin serves them. */
export default {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'POST', path: '/withdrawals', handler: 'withdrawals.create' },
    { method: 'GET', path: '/changes', handler: 'changes.find' },
    { method: 'GET', path: '/feeds/:file', handler: 'feeds.all' },
    { method: 'GET', path: '/feeds/categories/:file', handler: 'feeds.category' },
    { method: 'GET', path: '/feeds/organizations/:file', handler: 'feeds.organization' },
  ],
};
