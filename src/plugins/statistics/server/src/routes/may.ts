type Right = 'read' | 'fill' | 'manage-rounds' | 'manage-sets';

/** Only whoever is signed in and holds a right of the plugin. */
export const may = (right: Right) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::statistics.${right}`] } },
  ],
});
