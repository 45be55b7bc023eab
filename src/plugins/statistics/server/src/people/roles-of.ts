import type { Core } from '@strapi/strapi';
import type { ReturnRole } from '../../../../../domain/statistics/return-state';
import { COLLECTING, FILLING, holdersIn, REVIEWING } from './holders';

/** Whose return it is, and whose office it goes to. */
type ReturnPlace = {
  organizationId: string | null;
  /** Null at the top, which collects from itself. */
  officeId: string | null;
  /** Null where the office is no organization: then nobody collects, and least of all the unit from itself. */
  officeOrganizationId: string | null;
};

/** What a person is today for a unit's return. That the same person does not do two of it the rules see to. */
export async function rolesOf(
  strapi: Core.Strapi,
  personId: string,
  { organizationId, officeId, officeOrganizationId }: ReturnPlace,
): Promise<Set<ReturnRole>> {
  const fillers = await holdersIn(strapi, organizationId, FILLING);
  const reviewers = await holdersIn(strapi, organizationId, REVIEWING);
  const office = officeId === null ? organizationId : officeOrganizationId;
  const officers = await holdersIn(strapi, office, COLLECTING);
  const roles = new Set<ReturnRole>();
  if (fillers.has(personId)) roles.add('filler');
  if (reviewers.has(personId)) roles.add('self_reviewer');
  if (officers.has(personId)) roles.add('upper_officer');
  return roles;
}
