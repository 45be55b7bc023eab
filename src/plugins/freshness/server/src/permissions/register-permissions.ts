import type { Core } from '@strapi/strapi';
import { permissionNames } from '../translations/zh-Hans';

type Roles = { extend(extension: { role: string; permissions: { action: string }[] }): void };

/** The rights of the plugin, as the role editor shows them, and who has them from the start. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const actions = Object.entries(permissionNames).map(([uid, displayName]) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: 'freshness',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
  if (!strapi.plugins.directory) return;
  const roles = strapi.plugin('directory').service<Roles>('roles');
  const may = (...names: (keyof typeof permissionNames)[]) =>
    names.map((name) => ({ action: `plugin::freshness.${name}` }));
  roles.extend({
    role: 'system_administrator',
    permissions: may('read', 'manage-policies', 'manage-sites', 'read-checks'),
  });
  roles.extend({ role: 'column_manager', permissions: may('read', 'confirm', 'read-checks') });
  roles.extend({ role: 'information_officer', permissions: may('read', 'confirm') });
  // Told of breaches that last, and sent the weekly sheet.
  roles.extend({ role: 'final_reviewer', permissions: may('read') });
  roles.extend({ role: 'auditor', permissions: may('read', 'read-checks') });
}
