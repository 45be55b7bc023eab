type Right = 'read' | 'confirm' | 'manage-policies' | 'manage-sites' | 'read-checks';

/** Only whoever is signed in and holds a right of the plugin. */
export const may = (right: Right) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::freshness.${right}`] } },
  ],
});
