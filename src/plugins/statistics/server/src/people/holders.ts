import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import { directoryOf } from './directory';

/** Who fills in a unit's return, who checks it there, and who collects for the unit above. */
export const FILLING: readonly Duty[] = ['statistician', 'information_officer'];
export const REVIEWING: readonly Duty[] = [
  'first_reviewer',
  'second_reviewer',
  'final_reviewer',
  'statistician',
];
export const COLLECTING: readonly Duty[] = ['statistician'];

/**
 * Ids of those who hold one of the duties in an organization itself. Whoever holds it above for what is below is not among
 * them: an upper unit fills in nothing for a lower one.
 */
export async function holdersIn(
  strapi: Core.Strapi,
  organizationId: string | null,
  duties: readonly Duty[],
): Promise<Set<string>> {
  const directory = directoryOf(strapi);
  if (!directory || organizationId === null) return new Set();
  const found = new Set<string>();
  // One after the other: within a transaction they share one connection.
  for (const duty of duties) {
    const holders = await directory.holders(duty, organizationId, { isDirect: true });
    for (const { id } of holders) found.add(id);
  }
  return found;
}
