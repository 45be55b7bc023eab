import { writeFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { DEMONSTRATION_STAFF, type DemonstrationPerson } from './demonstration-staff.data';
import { demonstrationUnits, workplacesOf, type DemonstrationUnit } from './demonstration-units';

// Said here in their own words: the plugin's folder may be deleted and the rest still compiles.
type Assignments = { create(input: Record<string, unknown>): Promise<unknown> };
type Users = { create(user: Record<string, unknown>): Promise<{ id: number }> };

/** Tells the start script that its password is in use and must be shown, as for the first administrator. */
async function writeReceipt(): Promise<void> {
  const path = process.env.ZHAOSHI_DEMO_STAFF_RECEIPT;
  if (!path) return;
  const emails = DEMONSTRATION_STAFF.map(({ email }) => email);
  await writeFile(path, JSON.stringify({ emails }), { mode: 0o600 });
}

/** Makes the account with its duties; one that exists is left as it is. */
async function hire(
  strapi: Core.Strapi,
  { duty, workplace, ...person }: DemonstrationPerson,
  { password, units }: { password: string; units: readonly DemonstrationUnit[] },
): Promise<void> {
  const known = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: person.email }, select: ['id'] });
  if (known) return;
  const users = strapi.service('admin::user') as unknown as Users;
  const assignments = strapi.plugin('directory').service<Assignments>('assignments');
  const { id } = await users.create({
    ...person,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [],
  });
  for (const { organizationId, includesSubordinates } of workplacesOf(units, workplace)) {
    await assignments.create({
      holder: { kind: 'person', userId: id },
      organization: organizationId,
      duty,
      includesSubordinates,
    });
  }
}

/**
 * Accounts for every duty beside the demonstration content, all under one password, so that a newcomer can take an
 * item through all hands. Only where the start script gave a password, which it does on the first start; an account
 * that exists is left as it is.
 */
export async function ensureDemonstrationStaff(strapi: Core.Strapi): Promise<void> {
  const password = process.env.ZHAOSHI_DEMO_STAFF_PASSWORD;
  if (!password || !strapi.plugins.directory) return;
  const units = await demonstrationUnits(strapi);
  if (units.length === 0) return;
  for (const person of DEMONSTRATION_STAFF) await hire(strapi, person, { password, units });
  await writeReceipt();
}
