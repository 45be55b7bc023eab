import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { connectionSettings } from './connection-settings';

const MAX_CONNECTIONS = 4;

/**
 * The worker's own connections: it must neither wait for nor starve Strapi's pool. Errors of idle connections are
 * logged; unhandled they would end the process, and graphile-worker reconnects by itself.
 */
export function openPool(strapi: Core.Strapi): Pool {
  const pool = new Pool({ ...connectionSettings(strapi), max: MAX_CONNECTIONS });
  const warn = (error: Error) => strapi.log.warn(`jobs: database connection: ${error.message}`);
  pool.on('error', warn);
  pool.on('connect', (client) => client.on('error', warn));
  return pool;
}
