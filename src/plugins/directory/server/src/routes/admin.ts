const everybody = { policies: ['admin::isAuthenticatedAdmin'] };

const only = (action: 'plugin::directory.read' | 'plugin::directory.manage') => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

const reading = only('plugin::directory.read');
const managing = only('plugin::directory.manage');

export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/duties', handler: 'people.duties', config: everybody },
    { method: 'GET', path: '/people', handler: 'people.people', config: reading },
    { method: 'GET', path: '/mine', handler: 'people.mine', config: everybody },
    { method: 'GET', path: '/explain', handler: 'people.explain', config: everybody },
    { method: 'GET', path: '/explain/types', handler: 'people.explainedTypes', config: everybody },
    { method: 'GET', path: '/assignments', handler: 'assignments.list', config: reading },
    { method: 'POST', path: '/assignments', handler: 'assignments.create', config: managing },
    { method: 'POST', path: '/assignments/check', handler: 'assignments.check', config: managing },
    { method: 'PUT', path: '/assignments/:id', handler: 'assignments.update', config: managing },
    { method: 'DELETE', path: '/assignments/:id', handler: 'assignments.end', config: managing },
  ],
};
