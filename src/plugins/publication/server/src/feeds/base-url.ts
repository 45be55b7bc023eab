import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Where readers find this platform: PUBLIC_URL, or, where it is not set, the address that was asked. No slash at the end.
 */
export function baseUrl(strapi: Core.Strapi, ctx: Context): string {
  const configured = strapi.config.get<string>('server.url', '');
  // Koa parses the Host header; one that is no host gives an object without an origin.
  const asked = (ctx.URL as URL | undefined)?.origin ?? '';
  return (configured || asked).replace(/\/+$/, '');
}
