import type { Core } from '@strapi/strapi';
import type { FreshnessConfig } from './config';

export function getConfig(strapi: Core.Strapi): FreshnessConfig {
  return strapi.config.get<FreshnessConfig>('plugin::freshness');
}
