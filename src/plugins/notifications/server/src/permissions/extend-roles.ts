import type { Core } from '@strapi/strapi';

type Roles = { extend(extension: { role: string; permissions: { action: string }[] }): void };

/** The system administrator looks after the mail, the auditor sees what was sent; everybody has an inbox. */
export function extendRoles(strapi: Core.Strapi): void {
  if (!strapi.plugins.directory) return;
  const roles = strapi.plugin('directory').service<Roles>('roles');
  const read = { action: 'plugin::notifications.read-deliveries' };
  const edit = { action: 'plugin::notifications.edit-templates' };
  roles.extend({ role: 'system_administrator', permissions: [read, edit] });
  roles.extend({ role: 'auditor', permissions: [read] });
}
