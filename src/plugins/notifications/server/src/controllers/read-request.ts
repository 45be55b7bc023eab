import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';

export type Context = Parameters<Core.MiddlewareHandler>[0];

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE = 1_000_000;

function wholeNumber(ctx: Context, name: string, fallback: number, max: number): number {
  const value = ctx.query[name];
  if (value === undefined || value === '') return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw refusal([error('request.invalid_value', { field: name, message: `1-${max}` }, name)]);
}

/** Which page is asked for. Refuses (400) anything but whole numbers. */
export function pageOf(ctx: Context): { page: number; pageSize: number } {
  return {
    page: wholeNumber(ctx, 'page', 1, MAX_PAGE),
    pageSize: wholeNumber(ctx, 'pageSize', DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
  };
}

/** One of the options, or undefined when nothing is asked. Refuses (400) anything else. */
export function optionOf<Option extends string>(
  ctx: Context,
  name: string,
  options: readonly Option[],
): Option | undefined {
  const value = ctx.query[name];
  if (value === undefined || value === '') return undefined;
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const params = { field: name, value: said, options: options.join(', ') };
  throw refusal([error('request.unknown_option', params, name)]);
}

/** The body as an object, whatever was sent. */
export function bodyOf(ctx: Context): Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** The id of a message as text (it may be longer than a number holds); undefined for anything else. */
export function messageId(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,18}$/.test(value) ? value : undefined;
}

/** Who is signed in; the policy of the routes has made sure that somebody is. */
export function userOf(ctx: Context) {
  return (ctx.state as { user: { id: number; firstname?: string; lastname?: string } }).user;
}
