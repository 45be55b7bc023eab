import type { Core } from '@strapi/strapi';
import type { FreshnessServices } from './services';

export function getService<Name extends keyof FreshnessServices>(
  strapi: Core.Strapi,
  name: Name,
): FreshnessServices[Name] {
  return strapi.plugin('freshness').service<FreshnessServices[Name]>(name);
}
