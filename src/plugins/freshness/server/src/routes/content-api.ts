const BASE = '/freshness/categories';

/** Public addresses directly below `/api`. */
export default {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'GET', path: BASE, handler: 'public.list' },
    { method: 'GET', path: `${BASE}/:documentId`, handler: 'public.one' },
    { method: 'GET', path: `${BASE}/:documentId/badge.svg`, handler: 'public.badge' },
  ],
};
