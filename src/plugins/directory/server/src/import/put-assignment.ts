import type { Core } from '@strapi/strapi';
import type { Duty } from '../../../../../domain/duties/duties';
import type { PersonStep } from '../../../../../domain/table-import/plan-people';
import { readAssignments, type AssignmentRow } from '../assignments/assignment-row';
import { createAssignment, updateAssignment } from '../assignments/save-assignment';
import type { AssignmentChange, AssignmentReason } from '../contracts/api';

export type Did = 'creates' | 'updates' | 'unchanged';

export type PutAssignment = { did: Did; warnings: readonly AssignmentReason[] };

/** What the file says differently from the assignment as it is; silence of the file changes nothing. */
function changeOf(row: AssignmentRow, step: PersonStep): AssignmentChange {
  const { validFrom, validTo, includesSubordinates } = step;
  const change: AssignmentChange = {};
  if (validFrom !== undefined && validFrom !== row.validFrom) change.validFrom = validFrom;
  if (validTo !== undefined && validTo !== row.validTo) change.validTo = validTo;
  if (includesSubordinates !== undefined && includesSubordinates !== row.includesSubordinates) {
    change.includesSubordinates = includesSubordinates;
  }
  return change;
}

/**
 * Gives a person a duty in an organization, or brings the assignment that is there to what the file says. An
 * assignment that has ended is history; the duty is then given anew. Refuses (400) what the rules of assignments refuse.
 */
export async function putAssignment(args: {
  strapi: Core.Strapi;
  userId: number;
  step: PersonStep;
  duty: Duty;
  onDay: string;
}): Promise<PutAssignment> {
  const { strapi, userId, step, duty, onDay } = args;
  const { organization, validFrom, validTo, includesSubordinates } = step;
  const rows = await readAssignments(strapi, {
    user: { id: userId },
    organization: { documentId: organization },
    duty,
  });
  const row = rows.find((one) => one.validTo === null || one.validTo >= onDay);
  if (!row) {
    const holder = { kind: 'person' as const, userId };
    const input = { holder, organization, duty, validFrom, validTo, includesSubordinates };
    const stated = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== undefined),
    ) as typeof input;
    const { warnings } = await createAssignment({ strapi, input: stated, onDay });
    return { did: 'creates', warnings };
  }
  const change = changeOf(row, step);
  if (Object.keys(change).length === 0) return { did: 'unchanged', warnings: [] };
  const { documentId } = row;
  const { warnings } = await updateAssignment({ strapi, documentId, change, onDay });
  return { did: 'updates', warnings };
}
