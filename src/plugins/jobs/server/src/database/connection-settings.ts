import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';

const COPIED = ['connectionString', 'host', 'port', 'database', 'user', 'password', 'ssl'] as const;

/**
 * Strapi's own database settings for a `pg` client. Copied by name: Knex makes the password non-enumerable, so a
 * spread would lose it.
 */
export function connectionSettings(strapi: Core.Strapi): ClientConfig {
  const source = strapi.config.get<Record<string, unknown>>('database.connection.connection');
  const settings: Record<string, unknown> = { application_name: 'zhaoshi-jobs' };
  for (const name of COPIED) {
    if (source[name] !== undefined) settings[name] = source[name];
  }
  return settings;
}
