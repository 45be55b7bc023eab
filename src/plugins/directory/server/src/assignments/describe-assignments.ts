import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { AssignmentItem, Holder } from '../contracts/api';
import { personName } from '../../../../../documents/person-name';
import { TOKEN } from '../uids';
import type { AssignmentRow } from './assignment-row';

async function tokenNames(strapi: Core.Strapi, rows: AssignmentRow[]) {
  const ids = rows.flatMap(({ tokenId }) => tokenId ?? []);
  if (ids.length === 0) return new Map<number, string>();
  const tokens: { id: number; name: string }[] = await strapi.db
    .query(TOKEN)
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'name'] });
  return new Map(tokens.map(({ id, name }) => [id, name]));
}

function holderOf(row: AssignmentRow, names: Map<number, string>): Holder {
  if (row.holderKind === 'token') {
    const tokenId = row.tokenId ?? 0;
    return { kind: 'token', tokenId, name: names.get(tokenId) ?? '' };
  }
  return { kind: 'person', userId: row.user?.id ?? 0, name: row.user ? personName(row.user) : '' };
}

/** What the routes answer. One whose organization or holder has been deleted no longer assigns anything and is left out. */
export async function describeAssignments(
  strapi: Core.Strapi,
  rows: AssignmentRow[],
  onDay: string,
): Promise<AssignmentItem[]> {
  const names = await tokenNames(strapi, rows);
  return rows.flatMap((row) => {
    const { organization } = row;
    if (!organization || (row.holderKind === 'person' && !row.user)) return [];
    return {
      documentId: row.documentId,
      holder: holderOf(row, names),
      organization: {
        documentId: organization.documentId,
        name: organization.name,
        operatingStatus: organization.operatingStatus,
      },
      duty: row.duty,
      validFrom: row.validFrom,
      validTo: row.validTo,
      includesSubordinates: row.includesSubordinates,
      note: row.note,
      state: periodStateOn(row, onDay),
    };
  });
}
