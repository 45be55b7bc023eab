import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import type { ReturnRole } from '../../../../../domain/statistics/return-state';
import { directoryOf } from './directory';
import { COLLECTING, FILLING, REVIEWING } from './holders';

/** Whose return it is, and whose office it goes to. */
type ReturnPlace = {
  organizationId: string | null;
  /** Null at the top, which collects from itself. */
  officeId: string | null;
  /** Null where the office is no organization: then nobody collects, and least of all the unit from itself. */
  officeOrganizationId: string | null;
};

const NONE: ReadonlySet<Duty> = new Set();

/**
 * What a person is today for a unit's return, by duties in the organizations themselves: an upper unit fills in nothing for a
 * lower one. That the same person does not do two of it the rules see to.
 */
export async function rolesOf(
  strapi: Core.Strapi,
  personId: string,
  { organizationId, officeId, officeOrganizationId }: ReturnPlace,
): Promise<Set<ReturnRole>> {
  const directory = directoryOf(strapi);
  const office = officeId === null ? organizationId : officeOrganizationId;
  const places = [organizationId, office].filter((id) => id !== null);
  if (!directory || places.length === 0) return new Set();
  const held = await directory.directDuties(Number(personId), places);
  const holdsOne = (place: string | null, duties: readonly Duty[]) => {
    const own = (place === null ? undefined : held.get(place)) ?? NONE;
    return duties.some((duty) => own.has(duty));
  };
  const roles = new Set<ReturnRole>();
  if (holdsOne(organizationId, FILLING)) roles.add('filler');
  if (holdsOne(organizationId, REVIEWING)) roles.add('self_reviewer');
  if (holdsOne(office, COLLECTING)) roles.add('upper_officer');
  return roles;
}
