export default {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/organizations',
      handler: 'organizations.list',
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: ['plugin::directory.read'] } },
        ],
      },
    },
  ],
};
