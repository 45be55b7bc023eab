import type { UID } from '@strapi/strapi';

/** The type is the plugin's own, so that the generated list of types does not know it. */
export const ASSIGNMENT = 'plugin::directory.assignment' as UID.ContentType;
export const ORGANIZATION = 'api::organization.organization';
export const USER = 'admin::user';
export const ROLE = 'admin::role';
export const PERMISSION = 'admin::permission';
export const TOKEN = 'admin::api-token';

export const SUPER_ADMINISTRATOR = 'strapi-super-admin';

/** The RBAC condition of this plugin, as it stands in a permission. */
export const OWN_ORGANIZATION = 'plugin::directory.own-organization-and-below';
