import { error, type Reason } from '../reasons/reason';

/** What the rules ask about an organization that ends or takes over. */
export type OrganizationFacts = {
  documentId: string;
  name: string;
  operatingStatus: string;
  /** Active organizations directly below it. */
  subordinates: number;
};

export type OrganizationEnd = {
  organization: OrganizationFacts;
  /** Who takes over the columns: the successor, or whoever an abolition names. Null where they are closed. */
  heir: OrganizationFacts | null;
  /** Under whom its subordinates come; null where none was named. */
  subordinatesTo: OrganizationFacts | null;
};

function checkHeir(organization: OrganizationFacts, heir: OrganizationFacts, field: string) {
  const { name } = heir;
  if (heir.documentId === organization.documentId) {
    return [error('organization.successor_is_itself', { name }, field)];
  }
  return heir.operatingStatus === 'active'
    ? []
    : [error('organization.heir_not_active', { name }, field)];
}

/**
 * Why an organization cannot be merged or abolished: it ended before, who takes over has ended as well, or organizations
 * below it would be left without one above them.
 */
export function checkOrganizationEnd(end: OrganizationEnd): Reason[] {
  const { organization, heir, subordinatesTo } = end;
  const { name, subordinates } = organization;
  if (organization.operatingStatus !== 'active') {
    return [error('organization.already_ended', { name }, 'organization')];
  }
  if (subordinates > 0 && !subordinatesTo) {
    const params = { name, count: subordinates };
    return [error('organization.has_subordinates', params, 'subordinatesTo')];
  }
  return [
    ...(heir ? checkHeir(organization, heir, 'into') : []),
    ...(subordinatesTo ? checkHeir(organization, subordinatesTo, 'subordinatesTo') : []),
  ];
}

/** Why an organization may not be set to merged or abolished by hand: what it is in charge of would be left behind. */
export function checkNothingLeftBehind(facts: {
  name: string;
  operatingStatus: string;
  openColumns: number;
  subordinates: number;
}): Reason[] {
  const { name, operatingStatus, openColumns, subordinates } = facts;
  if (operatingStatus === 'active') return [];
  const reasons: Reason[] = [];
  if (openColumns > 0) {
    const params = { name, count: openColumns };
    reasons.push(error('organization.has_open_columns', params, 'operatingStatus'));
  }
  if (subordinates > 0) {
    const params = { name, count: subordinates };
    reasons.push(error('organization.has_subordinates', params, 'operatingStatus'));
  }
  return reasons;
}
