import type { Core } from '@strapi/strapi';
import type { ReturnRole } from '../../../../../domain/statistics/return-state';
import { COLLECTING, FILLING, holdersIn, REVIEWING } from './holders';

/** Whose return it is, and whose office it goes to. */
type ReturnPlace = {
  organizationId: string | null;
  /** Of the office; null at the top, which collects from itself. */
  officeOrganizationId: string | null;
};

/** What a person is today for a unit's return. That the same person does not do two of it the rules see to. */
export async function rolesOf(
  strapi: Core.Strapi,
  personId: string,
  { organizationId, officeOrganizationId }: ReturnPlace,
): Promise<Set<ReturnRole>> {
  const fillers = await holdersIn(strapi, organizationId, FILLING);
  const reviewers = await holdersIn(strapi, organizationId, REVIEWING);
  const officers = await holdersIn(strapi, officeOrganizationId ?? organizationId, COLLECTING);
  const roles = new Set<ReturnRole>();
  if (fillers.has(personId)) roles.add('filler');
  if (reviewers.has(personId)) roles.add('self_reviewer');
  if (officers.has(personId)) roles.add('upper_officer');
  return roles;
}
