import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** How long a signed address works at least, and the steps in which it changes (so that pictures do not reload). */
const LIFETIME_S = 3600;
const STEP_S = 300;

const keys = new WeakMap<Core.Strapi, Buffer>();

/** A key of our own, derived from the installation's secrets: all nodes have it, and it reveals none of them. */
function signingKey(strapi: Core.Strapi): Buffer {
  let key = keys.get(strapi);
  if (!key) {
    const secrets = [
      strapi.config.get<string>('admin.secrets.encryptionKey'),
      strapi.config.get<string[]>('server.app.keys'),
    ];
    key = Buffer.from(
      hkdfSync('sha256', JSON.stringify(secrets), '', 'zhaoshi: addresses of private files', 32),
    );
    keys.set(strapi, key);
  }
  return key;
}

function signatureOf(strapi: Core.Strapi, name: string, expiresAtS: string): Buffer {
  return createHmac('sha256', signingKey(strapi)).update(`${name}\n${expiresAtS}`).digest();
}

/** The query of an address that works for an hour, whatever the state of the document. `nowMs` in milliseconds. */
export function signedQuery(strapi: Core.Strapi, name: string, nowMs: number): string {
  const expiresAtS = String(Math.ceil(nowMs / 1000 / STEP_S) * STEP_S + LIFETIME_S);
  const signature = signatureOf(strapi, name, expiresAtS).toString('base64url');
  return `exp=${expiresAtS}&sig=${signature}`;
}

/** Whether a query carries a signature for exactly this name that has not expired. */
export function isSigned(
  strapi: Core.Strapi,
  name: string,
  { exp, sig }: { exp?: unknown; sig?: unknown },
  nowMs: number,
): boolean {
  if (typeof exp !== 'string' || typeof sig !== 'string' || !/^\d{1,12}$/.test(exp)) return false;
  const expected = signatureOf(strapi, name, exp);
  const given = Buffer.from(sig, 'base64url');
  const isRight = given.length === expected.length && timingSafeEqual(given, expected);
  return isRight && Number(exp) * 1000 > nowMs;
}
