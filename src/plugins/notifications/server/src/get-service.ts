import type { Core } from '@strapi/strapi';
import type { NotificationServices } from './services';

export function getService<Name extends keyof NotificationServices>(
  strapi: Core.Strapi,
  name: Name,
): NotificationServices[Name] {
  return strapi.plugin('notifications').service<NotificationServices[Name]>(name);
}
