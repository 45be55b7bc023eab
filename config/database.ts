import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** TLS to the database: off by default (loopback), `DATABASE_SSL=true` verifies the server against `DATABASE_SSL_CA` (a file) or the system's roots. */
function tlsOptions(env: Env) {
  if (!env.bool('DATABASE_SSL', false)) return false;
  const ca = env('DATABASE_SSL_CA', '');
  return {
    rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    ...(ca ? { ca: readFileSync(ca, 'utf8') } : {}),
  };
}

/**
 * PostgreSQL only. `DATABASE_URL` is set by the operator or by the start script, which then runs a private server.
 * The pool stays above the number of parallel publishes; Strapi's after-commit queries wait up to a minute for a
 * connection, because a time-out there would end the process.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL'),
      ssl: tlsOptions(env),
      schema: env('DATABASE_SCHEMA', 'public'),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 15) },
    acquireConnectionTimeout: 60_000,
  },
});

export default config;
