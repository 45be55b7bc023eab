const only = (action: 'plugin::jobs.read' | 'plugin::jobs.run') => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/tasks', handler: 'jobs.tasks', config: only('plugin::jobs.read') },
    { method: 'GET', path: '/runs', handler: 'jobs.runs', config: only('plugin::jobs.read') },
    {
      method: 'POST',
      path: '/tasks/:task/run',
      handler: 'jobs.run',
      config: only('plugin::jobs.run'),
    },
    {
      method: 'POST',
      path: '/jobs/:jobId/retry',
      handler: 'jobs.retry',
      config: only('plugin::jobs.run'),
    },
  ],
};
