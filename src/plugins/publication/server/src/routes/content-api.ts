export default {
  type: 'content-api',
  prefix: '',
  routes: [{ method: 'POST', path: '/withdrawals', handler: 'withdrawals.create' }],
};
