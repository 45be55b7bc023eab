/** Public addresses directly below `/api`. */
export default {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'GET', path: '/statistics/indicators', handler: 'public.indicators' },
    { method: 'GET', path: '/statistics/totals', handler: 'public.totals' },
    { method: 'GET', path: '/statistics/totals.csv', handler: 'public.totalsCsv' },
  ],
};
