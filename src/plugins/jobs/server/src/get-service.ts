import type { Core } from '@strapi/strapi';
import type { JobsServices } from './services';

export function getService<Name extends keyof JobsServices>(
  strapi: Core.Strapi,
  name: Name,
): JobsServices[Name] {
  return strapi.plugin('jobs').service<JobsServices[Name]>(name);
}
