import type { Core } from '@strapi/strapi';
import { registerCheckTasks } from './check-tasks';

export default function register({ strapi }: { strapi: Core.Strapi }): void {
  registerCheckTasks(strapi);
}
