import type { Core } from '@strapi/strapi';
import actionNames from '../translations/zh-Hans';

/** The rights of the plugin, as the role editor shows them. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const actions = Object.entries(actionNames).map(([uid, displayName]) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: 'notifications',
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
