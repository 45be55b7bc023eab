import type { Core } from '@strapi/strapi';

export type Context = Parameters<Core.MiddlewareHandler>[0];

/** The body of a request, whatever was sent. */
export function bodyOf(ctx: Context): Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
}
