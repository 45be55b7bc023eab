const only = (...actions: string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});

const IMPORT = 'plugin::directory.import';

/** Importing people makes accounts and gives duties: whoever does it may do both by hand. */
const importingPeople = only(IMPORT, 'plugin::directory.manage', 'admin::users.create');

export default {
  type: 'admin',
  routes: [
    {
      method: 'POST',
      path: '/import/organizations',
      handler: 'imports.organizations',
      config: only(IMPORT),
    },
    { method: 'POST', path: '/import/people', handler: 'imports.people', config: importingPeople },
    {
      method: 'GET',
      path: '/import/templates/:kind.xlsx',
      handler: 'imports.template',
      config: only(IMPORT),
    },
  ],
};
