import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { speak } from '../documents/refuse';
import { hasFullAccess, type RequestState } from '../documents/request-state';
import { addressKey } from '../domain/rate-limit/address-key';
import { isGraphql, requestCost } from '../domain/rate-limit/request-cost';
import { error } from '../domain/reasons/reason';

export type RateLimitSettings = {
  /** Points an address has in a minute; 0 switches the limit off, for a proxy that limits by itself. */
  perMinute: number;
  /** Wrong credentials an address may send in a quarter of an hour. */
  wrongCredentials: number;
  /** Addresses that are not counted: the servers of one's own front-end sites. */
  trustedAddresses: string[];
};

type Context = Parameters<Core.MiddlewareHandler>[0];
type Auth = NonNullable<RequestState['auth']>;

const WINDOW_SECONDS = 60;
const WRONG_WINDOW_SECONDS = 15 * 60;
/** How long credentials that were good are not counted. Whether they still are is checked with every request anyway. */
const PROVEN_FOR_MS = 10 * 60_000;
const MAX_PROVEN = 1_000;
/** Where somebody states a user name and a password in the body. */
const SIGN_IN = /^\/api\/auth(\/|$)/i;

/** Credentials that proved to be an administrator's, by their digest. */
function rememberProven() {
  const until = new Map<string, number>();
  const digest = (authorization: string) =>
    createHash('sha256').update(authorization).digest('base64');
  return {
    has: (authorization: string) => (until.get(digest(authorization)) ?? 0) > Date.now(),
    add(authorization: string) {
      if (until.size >= MAX_PROVEN) until.clear();
      until.set(digest(authorization), Date.now() + PROVEN_FOR_MS);
    },
  };
}

/** A full-access token or a session of the admin panel. */
function isAdministrators(auth: Auth | undefined): boolean {
  return auth !== undefined && (auth.strategy?.name === 'admin' || hasFullAccess({ auth }));
}

function announce(ctx: Context, { remainingPoints, msBeforeNext }: RateLimiterRes, limit: number) {
  ctx.set('RateLimit-Policy', `${limit};w=${WINDOW_SECONDS}`);
  ctx.set('RateLimit-Limit', String(limit));
  ctx.set('RateLimit-Remaining', String(remainingPoints));
  ctx.set('RateLimit-Reset', String(Math.ceil(msBeforeNext / 1000)));
}

/** 429 in the shape the client expects of that address. */
function refuse(ctx: Context, waitMs: number): void {
  const { code, zh, en } = speak(error('request.too_many'));
  const details = { code, message: { zh, en } };
  ctx.status = 429;
  ctx.set('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1000))));
  const name = 'RateLimitError';
  ctx.body = isGraphql(ctx.path)
    ? {
        errors: [
          {
            message: `${zh} ${en}`,
            extensions: { code: 'RATE_LIMITED', error: { name, message: zh, details } },
          },
        ],
      }
    : { data: null, error: { status: 429, name, message: zh, details } };
}

function statusOf(cause: unknown): number | undefined {
  return (cause as { status?: number } | null)?.status ?? nameStatus(cause);
}

function nameStatus(cause: unknown): number | undefined {
  return (cause as Error | null)?.name === 'UnauthorizedError' ? 401 : undefined;
}

/**
 * Counts what an address asks of everything public and refuses (429) what is too much, before anything else is done
 * for it. Wrong credentials have a budget of their own: once it is used up, only credentials already known to be good
 * are looked at. Requests with a full-access token or an admin session are not counted once they proved themselves.
 */
const rateLimit: Core.MiddlewareFactory<RateLimitSettings> = (settings) => {
  const { perMinute, wrongCredentials, trustedAddresses } = settings;
  const budget = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  const wrong = new RateLimiterMemory({ points: wrongCredentials, duration: WRONG_WINDOW_SECONDS });
  const proven = rememberProven();
  const trusted = new Set(trustedAddresses.map(addressKey));

  /** How long the address has to wait, or nothing when the request may pass. */
  async function waitFor(ctx: Context, key: string, cost: number): Promise<number | null> {
    const mistakes = await wrong.get(key);
    const states = Boolean(ctx.get('authorization')) || SIGN_IN.test(ctx.path);
    if (states && mistakes && mistakes.consumedPoints >= wrongCredentials) {
      return mistakes.msBeforeNext;
    }
    try {
      announce(ctx, await budget.consume(key, cost), perMinute);
      return null;
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      announce(ctx, rejection, perMinute);
      return rejection.msBeforeNext;
    }
  }

  async function countMistake(ctx: Context, key: string, status: number): Promise<void> {
    const isMistake =
      (status === 401 && ctx.get('authorization')) ||
      ((status === 400 || status === 401) && SIGN_IN.test(ctx.path));
    if (isMistake) await wrong.penalty(key);
  }

  return async (ctx, next) => {
    const hasSearch = ctx.URL.searchParams?.has('_q') ?? false;
    const cost = requestCost({ method: ctx.method, path: ctx.path, hasSearch });
    const authorization = ctx.get('authorization');
    const key = addressKey(ctx.ip);
    const isFree = perMinute === 0 || cost === 0 || trusted.has(key);
    if (isFree || (authorization && proven.has(authorization))) return next();

    const waitMs = await waitFor(ctx, key, cost);
    if (waitMs !== null) return refuse(ctx, waitMs);
    try {
      await next();
    } catch (cause) {
      await countMistake(ctx, key, statusOf(cause) ?? 500);
      throw cause;
    }
    await countMistake(ctx, key, ctx.status);
    if (authorization && isAdministrators(ctx.state.auth as Auth | undefined)) {
      proven.add(authorization);
    }
  };
};

export default rateLimit;
