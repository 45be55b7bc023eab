import type { Core } from '@strapi/strapi';
import { permissionNames } from '../translations/zh-Hans';

type Roles = { extend(extension: { role: string; permissions: { action: string }[] }): void };

/** Whoever has a part in a unit's return; which one their duty in the unit says. */
const WORKING_ROLES = [
  'statistician',
  'information_officer',
  'first_reviewer',
  'second_reviewer',
  'final_reviewer',
];

/** The rights of the plugin, as the role editor shows them, and who has them from the start. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const actions = Object.entries(permissionNames).map(([uid, displayName]) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: 'statistics',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
  if (!strapi.plugins.directory) return;
  const roles = strapi.plugin('directory').service<Roles>('roles');
  const may = (...names: (keyof typeof permissionNames)[]) =>
    names.map((name) => ({ action: `plugin::statistics.${name}` }));
  for (const role of WORKING_ROLES) roles.extend({ role, permissions: may('read', 'fill') });
  roles.extend({ role: 'auditor', permissions: may('read') });
  roles.extend({
    role: 'system_administrator',
    permissions: may('read', 'manage-rounds', 'manage-sets'),
  });
}
