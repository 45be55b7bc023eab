import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import type { NamedPerson } from '../../../../../documents/person-name';
import { ASSIGNMENT } from '../uids';

/** An assignment as the database has it, with its relations. */
export type AssignmentRow = {
  id: number;
  documentId: string;
  holderKind: 'person' | 'token';
  user: ({ id: number; documentId: string } & NamedPerson) | null;
  tokenId: number | null;
  organization: { documentId: string; name: string; operatingStatus: string } | null;
  duty: Duty;
  validFrom: string | null;
  validTo: string | null;
  includesSubordinates: boolean;
  note: string | null;
  hasGrantedRole: boolean | null;
};

/** Assignments in a stable order: by organization, then duty, then start. */
export function readAssignments(
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): Promise<AssignmentRow[]> {
  return strapi.db.query(ASSIGNMENT).findMany({
    where,
    populate: { user: true, organization: true },
    orderBy: [
      { organization: { name: 'asc' } },
      { duty: 'asc' },
      { validFrom: 'asc' },
      { id: 'asc' },
    ],
  });
}

export async function readAssignment(
  strapi: Core.Strapi,
  documentId: string,
): Promise<AssignmentRow | undefined> {
  return (await readAssignments(strapi, { documentId })).at(0);
}
