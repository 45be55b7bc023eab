import type { Core } from '@strapi/strapi';
import type { Ability } from '../panel/permissions-of';

export type Context = Parameters<Core.MiddlewareHandler>[0];

/** The body of a request, whatever was sent. */
export function bodyOf<Body>(ctx: Context): Partial<Body> & Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return (typeof body === 'object' && body !== null ? body : {}) as Partial<Body> &
    Record<string, unknown>;
}

export function personOf(ctx: Context): string {
  return String((ctx.state.user as { id: number }).id);
}

export function abilityOf(ctx: Context): Ability {
  return ctx.state.userAbility as Ability;
}

export function addressOf(ctx: Context): { uid: string; documentId: string } {
  return { uid: String(ctx.params.uid), documentId: String(ctx.params.documentId) };
}

/** A positive whole number of the query, within bounds. */
export function numberOf(value: unknown, { fallback, most }: { fallback: number; most: number }) {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : fallback;
}
