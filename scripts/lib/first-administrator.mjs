import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { ROOT, STATE_DIR } from './paths.mjs';

/** Written by src/seed/first-administrator.ts when it really created somebody. */
const RECEIPT = join(STATE_DIR, 'first-admin.json');
/** The same of src/seed/demonstration-staff.ts. */
const STAFF_RECEIPT = join(STATE_DIR, 'demonstration-staff.json');

const LOWER = 'abcdefghijkmnpqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** Twenty characters that cannot be mistaken for one another, with at least one of each kind Strapi asks for. */
function strongPassword() {
  const pick = (/** @type {string} */ set) => set[randomInt(set.length)];
  const characters = [LOWER, UPPER, DIGITS].map(pick);
  while (characters.length < 20) {
    characters.splice(randomInt(characters.length + 1), 0, pick(LOWER + UPPER + DIGITS));
  }
  return characters.join('');
}

/**
 * Whether the database has no administrator yet. When it cannot be asked (TLS settings only the application knows),
 * the answer is yes: the application looks again before it creates anybody.
 * @param {string} url
 */
async function lacksAdministrator(url) {
  const { Client } = createRequire(join(ROOT, 'package.json'))('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query('select 1 from admin_users limit 1');
    return rows.length === 0;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Prepares the first administrator. A generated password travels to the application by its environment only, and is
 * announced once, when the application reports that it used it.
 * @param {{ environment: Record<string, string | undefined>, databaseUrl: string }} options
 * @returns {Promise<{ variables: Record<string, string>, announce: () => void }>}
 */
export async function prepareFirstAdministrator({ environment, databaseUrl }) {
  for (const receipt of [RECEIPT, STAFF_RECEIPT]) rmSync(receipt, { force: true });
  const given = environment.ZHAOSHI_ADMIN_PASSWORD;
  const needed = await lacksAdministrator(databaseUrl);
  const email = environment.ZHAOSHI_ADMIN_EMAIL || 'admin@example.org';
  const password = given || strongPassword();
  const staffPassword = strongPassword();
  let announced = false;
  const announce = () => {
    const created = announced ? undefined : read(RECEIPT);
    if (!created) return;
    announced = true;
    say('admin.created', { email: created.email });
    if (!given) say('admin.password', { password });
    const staff = read(STAFF_RECEIPT);
    if (staff) say('staff.created', { emails: staff.emails.join(', '), password: staffPassword });
  };
  const variables = {
    ZHAOSHI_ADMIN_EMAIL: email,
    ZHAOSHI_ADMIN_PASSWORD: password,
    ...(environment.ZHAOSHI_DEMO === 'false' ? {} : { ZHAOSHI_DEMO_STAFF_PASSWORD: staffPassword }),
  };
  return {
    variables: {
      ZHAOSHI_FIRST_ADMIN_RECEIPT: RECEIPT,
      ZHAOSHI_DEMO_STAFF_RECEIPT: STAFF_RECEIPT,
      ...(needed ? variables : {}),
    },
    announce,
  };
}

/** @param {string} receipt @returns {any} what the application wrote, if it did */
function read(receipt) {
  try {
    return JSON.parse(readFileSync(receipt, 'utf8'));
  } catch {
    return undefined;
  }
}
