import { checkOrganizationEnd } from '../../../../../../domain/catalog-operations/check-organization-end';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import { ORGANIZATION } from '../database/table-names';
import { readOrganization, type FoundOrganization } from './read-facts';
import type { Operation, Work } from './run-operation';
import { closeColumns, transferColumns } from './write-columns';

export type EndArgs = {
  organization: string;
  /** Which field of the request names it. */
  field: 'from' | 'organization';
  status: 'merged' | 'abolished';
  /** Who gets its columns; without one they are closed. */
  heir: string | null;
  subordinatesTo: string | null;
};

async function moveSubordinates(
  { strapi }: Operation,
  organization: FoundOrganization,
  to: FoundOrganization | null,
) {
  const moved: NonNullable<Work['organizations']> = [];
  if (!to) return moved;
  for (const documentId of organization.subordinateIds) {
    const data = { parent: to.documentId } as never;
    const row = await strapi.documents(ORGANIZATION).update({ documentId, data });
    moved.push({ documentId, name: String(row?.name), change: 'moved' });
  }
  return moved;
}

/**
 * Ends an organization: its subordinates and columns first, so that nothing is left behind, then its own record. What
 * it published stays published under its name and its index numbers.
 */
export async function endOrganization(operation: Operation, args: EndArgs): Promise<Work> {
  const { strapi } = operation;
  const { field, status } = args;
  const find = (documentId: string | null, at: string) =>
    documentId ? readOrganization(strapi, documentId, at) : null;
  const organization = await readOrganization(strapi, args.organization, field);
  const heir = await find(args.heir, 'into');
  const subordinatesTo = await find(args.subordinatesTo, 'subordinatesTo');
  refuseOnErrors(checkOrganizationEnd({ organization, heir, subordinatesTo }));
  const moved = await moveSubordinates(operation, organization, subordinatesTo);
  if (heir) await transferColumns(operation, { from: organization, into: heir });
  else await closeColumns(operation, organization);
  const { documentId, name } = organization;
  const data = { operatingStatus: status, successor: heir?.documentId ?? null } as never;
  await strapi.documents(ORGANIZATION).update({ documentId, data });
  return { organizations: [{ documentId, name, change: 'ended' }, ...moved] };
}
