import type { Core } from '@strapi/strapi';
import type { JobsConfig } from './config';

export function getConfig(strapi: Core.Strapi): JobsConfig {
  return strapi.config.get<JobsConfig>('plugin::jobs');
}
