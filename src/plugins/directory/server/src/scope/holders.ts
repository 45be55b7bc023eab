import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { Duty } from '../../../../../domain/duties/duties';
import { personName } from '../../../../../documents/person-name';
import { organizationChain } from '../assignments/organization-chain';
import { readAssignments } from '../assignments/assignment-row';

export type Holder = { id: string; name: string };

/**
 * The people who hold a duty in an organization on a day, by an assignment there or above that includes what is below;
 * with `isDirect` only by one there.
 */
export async function holdersOf(args: {
  strapi: Core.Strapi;
  duty: Duty;
  organizationId: string;
  onDay: string;
  isDirect?: boolean;
}): Promise<Holder[]> {
  const { strapi, duty, organizationId, onDay, isDirect = false } = args;
  const chain = isDirect ? [organizationId] : await organizationChain(strapi, organizationId);
  const rows = await readAssignments(strapi, {
    duty,
    holderKind: 'person',
    organization: { documentId: { $in: chain } },
  });
  const holders = rows
    .filter((row) => periodStateOn(row, onDay) === 'current')
    .filter((row) => row.includesSubordinates || row.organization?.documentId === organizationId)
    .flatMap(({ user }) => (user ? [{ id: String(user.id), name: personName(user) }] : []));
  return [...new Map(holders.map((holder) => [holder.id, holder])).values()];
}
