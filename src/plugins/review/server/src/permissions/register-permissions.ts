import type { Core } from '@strapi/strapi';
import { permissionNames } from '../translations/zh-Hans';

type Roles = {
  extend(extension: { role: string; permissions: { action: string }[] }): void;
};

/** The rights of the plugin, as the role editor shows them, and who has them from the start. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const actions = Object.entries(permissionNames).map(([uid, displayName]) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: 'review',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
  if (!strapi.plugins.directory) return;
  const roles = strapi.plugin('directory').service<Roles>('roles');
  const may = (...names: (keyof typeof permissionNames)[]) =>
    names.map((name) => ({ action: `plugin::review.${name}` }));
  roles.extend({
    role: 'system_administrator',
    permissions: may('manage-workflows', 'manage-words'),
  });
  roles.extend({ role: 'final_reviewer', permissions: may('reassign') });
  roles.extend({ role: 'column_manager', permissions: may('reassign') });
  roles.extend({ role: 'auditor', permissions: may('read-reports') });
}
