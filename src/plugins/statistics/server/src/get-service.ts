import type { Core } from '@strapi/strapi';
import type { StatisticsServices } from './services';

export function getService<Name extends keyof StatisticsServices>(
  strapi: Core.Strapi,
  name: Name,
): StatisticsServices[Name] {
  return strapi.plugin('statistics').service<StatisticsServices[Name]>(name);
}
