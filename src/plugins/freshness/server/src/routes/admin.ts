import { may } from './may';

export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/sites', handler: 'sites.list', config: may('manage-sites') },
    { method: 'POST', path: '/sites', handler: 'sites.create', config: may('manage-sites') },
    { method: 'PUT', path: '/sites/:id', handler: 'sites.update', config: may('manage-sites') },
    { method: 'DELETE', path: '/sites/:id', handler: 'sites.remove', config: may('manage-sites') },
    {
      method: 'GET',
      path: '/availability',
      handler: 'checks.availability',
      config: may('read-checks'),
    },
    {
      method: 'GET',
      path: '/availability/sites',
      handler: 'checks.sites',
      config: may('read-checks'),
    },
    {
      method: 'GET',
      path: '/availability/sites/:id',
      handler: 'checks.site',
      config: may('read-checks'),
    },
    { method: 'GET', path: '/links', handler: 'checks.links', config: may('read-checks') },
  ],
};
