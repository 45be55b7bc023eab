import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { say } from './messages.mjs';

const secret = () => randomBytes(32).toString('base64');

/** The secrets Strapi needs; each installation has its own. */
const SECRETS = {
  APP_KEYS: () => `${secret()},${secret()}`,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
};

/** Fresh secrets that are kept nowhere, for tests and benchmarks. */
export function throwawaySecrets() {
  return Object.fromEntries(Object.entries(SECRETS).map(([key, make]) => [key, make()]));
}

/** @param {string} path @returns {Record<string, string>} */
export function readEnvironmentFile(path) {
  return existsSync(path)
    ? /** @type {Record<string, string>} */ (parseEnv(readFileSync(path, 'utf8')))
    : {};
}

/**
 * Adds the secrets that neither the file nor the process has. What is there is never changed: new secrets would
 * sign everybody out and make stored API tokens unreadable.
 * @param {string} path the .env file
 */
export function ensureSecrets(path) {
  const present = readEnvironmentFile(path);
  const missing = Object.entries(SECRETS).filter(([key]) => !present[key] && !process.env[key]);
  if (missing.length === 0) return;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = missing.map(([key, make]) => `${key}=${make()}\n`).join('');
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  writeFileSync(path, `${before}${separator}${lines}`, { mode: 0o600 });
  chmodSync(path, 0o600);
  say('environment.written', { keys: missing.map(([key]) => key).join(', ') });
}

/**
 * The settings a start works with: the process wins over the file, as in Strapi itself.
 * @param {string} path the .env file
 * @returns {Record<string, string | undefined>}
 */
export function effectiveEnvironment(path) {
  return { ...readEnvironmentFile(path), ...process.env };
}
