import type { Core } from '@strapi/strapi';
import type { DirectoryServices } from './services';

export function getService<Name extends keyof DirectoryServices>(
  strapi: Core.Strapi,
  name: Name,
): DirectoryServices[Name] {
  return strapi.plugin('directory').service<DirectoryServices[Name]>(name);
}
