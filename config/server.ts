import type { Core } from '@strapi/strapi';

/** HTTP server. Behind a reverse proxy set PUBLIC_URL and TRUST_PROXY=true, or rate limits count the proxy's address. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Only what the nearest proxies added is believed: whatever stands before it in X-Forwarded-For, a client may invent.
  proxy: { koa: env.bool('TRUST_PROXY', false), maxIpsCount: env.int('TRUST_PROXY_HOPS', 1) },
  app: { keys: env.array('APP_KEYS') },
  // Schedules run on graphile-worker (plugin jobs), never on Strapi's in-process cron.
  cron: { enabled: false },
  webhooks: { populateRelations: false },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  http: { serverOptions: { requestTimeout: 60_000, headersTimeout: 20_000 } },
});

export default config;
