import type { Core } from '@strapi/strapi';
import { error } from '../domain/reasons/reason';
import { refuseOnErrors } from '../documents/refuse';

const NUL = '\u0000';
/** Halves of surrogate pairs, which are no characters. */
const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** NUL, which PostgreSQL cannot store, or half a character. */
function isForbidden(text: string): boolean {
  return text.includes(NUL) || HALF_PAIR.test(text);
}

/** NUL written as an escape inside a GraphQL document. */
const ESCAPED = /\\u(0000|\{0+\})/;
/** Far more than any form or query nests. */
const MAX_DEPTH = 30;

function refuse(code: string, field: string): void {
  refuseOnErrors([error(code, { field }, field)]);
}

function check(value: unknown, field: string, depth: number): void {
  if (typeof value === 'string' && isForbidden(value)) refuse('request.invalid_character', field);
  if (!value || typeof value !== 'object') return;
  if (depth > MAX_DEPTH) refuse('request.too_deep', field);
  for (const [key, part] of Object.entries(value)) {
    if (isForbidden(key)) refuse('request.invalid_character', field);
    check(part, field ? `${field}.${key}` : key, depth + 1);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return NUL;
  }
}

/**
 * Refuses what no rule could make sense of, before anything reads it: characters that are none, in the address, the
 * query and the body, and structures nested beyond reason.
 */
const cleanInput: Core.MiddlewareFactory = () => async (ctx, next) => {
  check(decoded(ctx.path), 'path', 0);
  check(ctx.query, '', 0);
  const body: unknown = (ctx.request as { body?: unknown }).body;
  check(body, '', 0);
  const document = (body as { query?: unknown } | null | undefined)?.query;
  if (typeof document === 'string' && ESCAPED.test(document)) {
    refuse('request.invalid_character', 'query');
  }
  await next();
};

export default cleanInput;
