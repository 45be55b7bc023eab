import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { Duty } from '../../../../../domain/duties/duties';
import { ASSIGNMENT } from '../uids';

type Row = {
  duty: Duty;
  validFrom: string | null;
  validTo: string | null;
  organization: { documentId: string } | null;
};

/**
 * What a person holds on a day in these organizations themselves, by organization; an assignment above them does not count.
 * Two statements, however many duties and organizations.
 */
export async function directDutiesOf(args: {
  strapi: Core.Strapi;
  userId: number;
  organizationIds: readonly string[];
  onDay: string;
}): Promise<Map<string, Set<Duty>>> {
  const { strapi, userId, organizationIds, onDay } = args;
  const rows: Row[] = await strapi.db.query(ASSIGNMENT).findMany({
    where: {
      holderKind: 'person',
      user: { id: userId },
      organization: { documentId: { $in: [...organizationIds] } },
    },
    populate: { organization: { select: ['documentId'] } },
  });
  const held = new Map<string, Set<Duty>>();
  for (const row of rows) {
    if (!row.organization || periodStateOn(row, onDay) !== 'current') continue;
    const { documentId } = row.organization;
    held.set(documentId, (held.get(documentId) ?? new Set<Duty>()).add(row.duty));
  }
  return held;
}
