import type { Core } from '@strapi/strapi';
import { registerTasks } from './deliveries/tasks';
import { registerOwnEvents } from './events/register-own-events';
import { extendRoles } from './permissions/extend-roles';

export default function register({ strapi }: { strapi: Core.Strapi }): void {
  registerOwnEvents(strapi);
  registerTasks(strapi);
  extendRoles(strapi);
}
