import type { Core } from '@strapi/strapi';
import {
  checkDutyConflicts,
  type FoundConflict,
  type HeldDuty,
} from '../../../../../domain/duties/check-duty-conflicts';
import { isDuty } from '../../../../../domain/duties/duties';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import { error, warning, type Reason } from '../../../../../domain/reasons/reason';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import type { AssignmentInput } from '../contracts/api';
import { ORGANIZATION, ROLE, TOKEN, USER } from '../uids';
import { readAssignments } from './assignment-row';
import { organizationChains } from './organization-chain';

type Organization = { documentId: string; name: string; operatingStatus: string };

async function checkHolder(strapi: Core.Strapi, { holder }: AssignmentInput): Promise<Reason[]> {
  if (holder.kind === 'token') {
    const token: { type: string } | null = await strapi.db
      .query(TOKEN)
      .findOne({ where: { id: holder.tokenId } });
    if (!token) return [error('directory.unknown_token', { value: holder.tokenId }, 'holder')];
    const isFree = token.type === 'full-access';
    return isFree ? [warning('directory.token_is_unrestricted', {}, 'holder')] : [];
  }
  const user: { isActive: boolean } | null = await strapi.db
    .query(USER)
    .findOne({ where: { id: holder.userId } });
  if (!user) return [error('directory.unknown_person', { value: holder.userId }, 'holder')];
  return user.isActive ? [] : [warning('directory.person_inactive', {}, 'holder')];
}

function checkDays({ validFrom, validTo }: AssignmentInput): Reason[] {
  const impossible = Object.entries({ validFrom, validTo }).flatMap(([field, value]) =>
    value && !isRealDay(value) ? [error('request.impossible_date', { field, value }, field)] : [],
  );
  if (impossible.length > 0) return impossible;
  return validFrom && validTo && validTo < validFrom
    ? [error('directory.ends_before_start', { validFrom, validTo }, 'validTo')]
    : [];
}

function checkOrganization(organization: Organization | null, value: string): Reason[] {
  if (!organization) return [error('directory.unknown_organization', { value }, 'organization')];
  if (organization.operatingStatus === 'active') return [];
  const params = { organization: organization.name };
  return [error('directory.organization_not_active', params, 'organization')];
}

async function checkDuty(strapi: Core.Strapi, { duty, holder }: AssignmentInput) {
  if (!isDuty(duty)) return [error('directory.unknown_duty', { value: String(duty) }, 'duty')];
  if (holder.kind === 'token') return [];
  if ((await strapi.db.query(ROLE).count({ where: { code: duty } })) > 0) return [];
  const { zh, en } = DUTY_TEXTS[duty].name;
  return [warning('directory.role_missing', { dutyZh: zh, dutyEn: en }, 'duty')];
}

async function conflictsOf(
  strapi: Core.Strapi,
  input: AssignmentInput,
  organization: Organization,
  id: string | null,
): Promise<FoundConflict[]> {
  const { holder, duty, validFrom = null, validTo = null, includesSubordinates = true } = input;
  const where =
    holder.kind === 'person' ? { user: { id: holder.userId } } : { tokenId: holder.tokenId };
  const rows = await readAssignments(strapi, { holderKind: holder.kind, ...where });
  const places = rows.flatMap((row) => row.organization?.documentId ?? []);
  const chainOf = await organizationChains(strapi, [...places, organization.documentId]);
  const withPath = ({ documentId, name }: Organization) => ({
    id: documentId,
    name,
    path: chainOf(documentId),
  });
  return checkDutyConflicts({
    assignments: rows.flatMap((row): HeldDuty[] =>
      row.organization
        ? [{ ...row, id: row.documentId, organization: withPath(row.organization) }]
        : [],
    ),
    candidate: {
      id,
      duty,
      validFrom,
      validTo,
      includesSubordinates,
      organization: withPath(organization),
    },
  });
}

/**
 * What speaks against an assignment: unknown or inactive holder, organization that no longer operates, impossible
 * days, unknown duty, and duties that exclude each other. `except` is the assignment being changed.
 */
export async function checkAssignment(args: {
  strapi: Core.Strapi;
  input: AssignmentInput;
  except?: string | undefined;
}): Promise<FoundConflict[]> {
  const { strapi, input, except } = args;
  const organization: Organization | null = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId: input.organization } });
  const reasons = [
    ...(await checkHolder(strapi, input)),
    ...checkOrganization(organization, input.organization),
    ...(await checkDuty(strapi, input)),
    ...checkDays(input),
  ];
  const plain = reasons.map((reason) => ({ reason, conflict: null, assignmentId: null }));
  if (!organization || reasons.some(({ severity }) => severity === 'error')) return plain;
  return [...plain, ...(await conflictsOf(strapi, input, organization, except ?? null))];
}
