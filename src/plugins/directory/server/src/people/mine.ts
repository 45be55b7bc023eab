import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import { readAssignments } from '../assignments/assignment-row';
import { describeAssignments } from '../assignments/describe-assignments';
import type { Mine, OrganizationRef } from '../contracts/api';
import { scopeOf } from '../scope/scope-of';
import { ORGANIZATION, SUPER_ADMINISTRATOR, USER } from '../uids';

type User = { roles: { code: string }[] } | null;

/** A person's own assignments, ended ones left out, and the organizations they reach today. */
export async function mine(args: {
  strapi: Core.Strapi;
  userId: number;
  onDay: string;
}): Promise<Mine> {
  const { strapi, userId, onDay } = args;
  const user: User = await strapi.db
    .query(USER)
    .findOne({ where: { id: userId }, populate: { roles: true } });
  const rows = await readAssignments(strapi, { user: { id: userId } });
  const live = rows.filter((row) => periodStateOn(row, onDay) !== 'ended');
  const scope = await scopeOf({ strapi, holder: { kind: 'person', id: userId }, onDay });
  const organizations: OrganizationRef[] = await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: [...scope] } },
    select: ['documentId', 'name', 'operatingStatus'],
    orderBy: { name: 'asc' },
  });
  return {
    assignments: await describeAssignments(strapi, live, onDay),
    scope: {
      isUnrestricted: !!user?.roles.some(({ code }) => code === SUPER_ADMINISTRATOR),
      organizations: organizations.map(({ documentId, name, operatingStatus }) => ({
        documentId,
        name,
        operatingStatus,
      })),
    },
  };
}
