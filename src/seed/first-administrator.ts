import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Core } from '@strapi/strapi';

/** Strapi's own rule for administrators' passwords; bcrypt reads no further than 72 bytes. */
const PASSWORD_RULE = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/s;
const PASSWORD_MAX_BYTES = 72;

/** The part of Strapi's internal `admin::user` service that is used here; it is not in its public types. */
interface AdminUserService {
  exists(): Promise<boolean>;
  createFirstAdmin(user: Record<string, string>): Promise<{ email: string }>;
}

interface FirstAdministrator {
  strapi: Core.Strapi;
  email: string;
  password: string;
}

function requireStrong(password: string): void {
  if (PASSWORD_RULE.test(password) && Buffer.byteLength(password) <= PASSWORD_MAX_BYTES) return;
  throw new Error(
    'ZHAOSHI_ADMIN_PASSWORD needs 8 or more characters (at most 72 bytes) with a lower-case letter, an upper-case letter and a digit.',
  );
}

/**
 * Tells the start script that its password is in use and must be shown; the password itself is never written down.
 * Only a caller that asks for the receipt, by naming a file in ZHAOSHI_FIRST_ADMIN_RECEIPT, gets one.
 */
async function writeReceipt(email: string): Promise<void> {
  const path = process.env.ZHAOSHI_FIRST_ADMIN_RECEIPT;
  if (!path) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ email, created: true }), { mode: 0o600 });
}

/**
 * Creates the first super administrator, with the panel in Simplified Chinese, when there is no administrator at all.
 * Safe with several instances starting at once: Strapi creates the first one under a row lock.
 * @returns whether this call created it
 * @throws Error when the password is too weak; nothing is created then
 */
export async function ensureFirstAdministrator({
  strapi,
  email,
  password,
}: FirstAdministrator): Promise<boolean> {
  const users = strapi.service('admin::user') as unknown as AdminUserService;
  if (await users.exists()) return false;
  requireStrong(password);
  const person = { email: email.toLowerCase(), firstname: 'Admin', preferedLanguage: 'zh-Hans' };
  try {
    await users.createFirstAdmin({ ...person, password });
  } catch (error) {
    // Another instance won the race.
    if (await users.exists()) return false;
    throw error;
  }
  await writeReceipt(person.email);
  return true;
}
