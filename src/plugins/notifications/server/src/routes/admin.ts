const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

const only = (action: 'read-deliveries' | 'edit-templates') => ({
  policies: [
    ...signedIn.policies,
    { name: 'admin::hasPermissions', config: { actions: [`plugin::notifications.${action}`] } },
  ],
});

/** Everybody has an inbox and preferences, their own; mail as a whole is for administrators. */
export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/messages', handler: 'inbox.list', config: signedIn },
    { method: 'GET', path: '/unread-count', handler: 'inbox.unread', config: signedIn },
    { method: 'POST', path: '/messages/read-all', handler: 'inbox.readAll', config: signedIn },
    { method: 'POST', path: '/messages/:id/read', handler: 'inbox.read', config: signedIn },
    {
      method: 'GET',
      path: '/messages/:id/attachments/:place',
      handler: 'inbox.attachment',
      config: signedIn,
    },
    { method: 'GET', path: '/preferences', handler: 'inbox.preferences', config: signedIn },
    { method: 'PUT', path: '/preferences', handler: 'inbox.savePreferences', config: signedIn },
    {
      method: 'GET',
      path: '/deliveries',
      handler: 'mail.deliveries',
      config: only('read-deliveries'),
    },
    {
      method: 'GET',
      path: '/templates',
      handler: 'mail.templates',
      config: only('edit-templates'),
    },
    {
      method: 'PUT',
      path: '/templates/:event',
      handler: 'mail.saveTemplate',
      config: only('edit-templates'),
    },
    {
      method: 'DELETE',
      path: '/templates/:event',
      handler: 'mail.resetTemplate',
      config: only('edit-templates'),
    },
  ],
};
