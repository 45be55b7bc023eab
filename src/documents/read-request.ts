import type { Core } from '@strapi/strapi';
import { error } from '../domain/reasons/reason';
import { refusal } from './refuse';

export type Context = Parameters<Core.MiddlewareHandler>[0];
export type Query = Context['query'];

const MAX_PAGE = 1_000_000;
const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** A text of the query; empty means not given. */
export function textOf(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A whole number of the query from 1 on. Refuses (400) anything else. */
export function numberOf(query: Query, name: string, max: number): number | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw refusal([error('request.invalid_value', { field: name, message: `1-${max}` }, name)]);
}

/** Which page is asked for. Refuses (400) anything but whole numbers. */
export function pageOf(query: Query): { page: number; pageSize: number } {
  return {
    page: numberOf(query, 'page', MAX_PAGE) ?? 1,
    pageSize: numberOf(query, 'pageSize', MAX_PAGE_SIZE) ?? DEFAULT_PAGE_SIZE,
  };
}

/** One of the options, or undefined when nothing is asked. Refuses (400) anything else. */
export function optionOf<Option extends string>(
  query: Query,
  name: string,
  options: readonly Option[],
): Option | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  const params = { field: name, value: said(value), options: options.join(', ') };
  throw refusal([error('request.unknown_option', params, name)]);
}

/** The body as an object, whatever was sent. */
export function bodyOf(ctx: Context): Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** Who is signed in at the admin; the policy of the routes has made sure that somebody is. */
export function userOf(ctx: Context) {
  return (ctx.state as { user: { id: number; firstname?: string; lastname?: string } }).user;
}
