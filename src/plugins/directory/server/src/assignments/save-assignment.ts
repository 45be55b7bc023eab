import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { lock } from '../../../../../documents/lock';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { AssignmentAnswer, AssignmentChange, AssignmentInput } from '../contracts/api';
import { ASSIGNMENT, USER } from '../uids';
import { readAssignment, type AssignmentRow } from './assignment-row';
import { checkAssignment } from './check-assignment';
import { describeAssignments } from './describe-assignments';
import { speakReasons } from './speak-reasons';
import { syncDutyRole } from './sync-duty-role';

/** Two assignments that are fine each may conflict together: writers of assignments take turns. */
export async function inTurn<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lock(trx as Knex.Transaction, 'directory:assignments');
    return work();
  });
}

/** Refuses (404) an assignment that does not exist. */
export async function needAssignment(
  strapi: Core.Strapi,
  documentId: string,
): Promise<AssignmentRow> {
  const row = await readAssignment(strapi, documentId);
  if (!row) throw new errors.NotFoundError();
  return row;
}

async function checked(strapi: Core.Strapi, input: AssignmentInput, except?: string) {
  const found = await checkAssignment({ strapi, input, except });
  refuseOnErrors(found.map(({ reason }) => reason));
  return speakReasons(found);
}

async function answer(
  strapi: Core.Strapi,
  documentId: string,
  warnings: AssignmentAnswer['warnings'],
  onDay: string,
): Promise<AssignmentAnswer> {
  const row = await needAssignment(strapi, documentId);
  const [assignment] = await describeAssignments(strapi, [row], onDay);
  if (!assignment) throw new errors.NotFoundError();
  return { assignment, warnings };
}

async function holderColumns(strapi: Core.Strapi, { holder }: AssignmentInput) {
  if (holder.kind === 'token') return { holderKind: holder.kind, tokenId: holder.tokenId };
  const user: { documentId: string } = await strapi.db
    .query(USER)
    .findOne({ where: { id: holder.userId }, select: ['documentId'] });
  return { holderKind: holder.kind, user: user.documentId };
}

/** Assigns a duty and, from today, its role, in one transaction. Refuses (400) what `checkAssignment` finds. */
export function createAssignment(args: {
  strapi: Core.Strapi;
  input: AssignmentInput;
  onDay: string;
}): Promise<AssignmentAnswer> {
  const { strapi, input, onDay } = args;
  return inTurn(strapi, async () => {
    const warnings = await checked(strapi, input);
    const { holder, ...columns } = input;
    const { documentId } = await strapi.documents(ASSIGNMENT).create({
      data: {
        includesSubordinates: true,
        ...columns,
        ...(await holderColumns(strapi, input)),
      } as never,
    });
    if (holder.kind === 'person') {
      await syncDutyRole({ strapi, userId: holder.userId, duty: input.duty, onDay });
    }
    return answer(strapi, documentId, warnings, onDay);
  });
}

function asInput(row: AssignmentRow): AssignmentInput {
  return {
    holder:
      row.holderKind === 'person'
        ? { kind: 'person', userId: row.user?.id ?? 0 }
        : { kind: 'token', tokenId: row.tokenId ?? 0 },
    organization: row.organization?.documentId ?? '',
    duty: row.duty,
    validFrom: row.validFrom,
    validTo: row.validTo,
    includesSubordinates: row.includesSubordinates,
    note: row.note,
  };
}

/** Changes an assignment and the roles that follow from it. Refuses (404, 400) like the others. */
export function updateAssignment(args: {
  strapi: Core.Strapi;
  documentId: string;
  change: AssignmentChange;
  onDay: string;
}): Promise<AssignmentAnswer> {
  const { strapi, documentId, change, onDay } = args;
  return inTurn(strapi, async () => {
    const row = await needAssignment(strapi, documentId);
    const input = { ...asInput(row), ...change };
    const warnings = await checked(strapi, input, documentId);
    const { user, duty, id } = row;
    if (user && duty !== input.duty) {
      await syncDutyRole({ strapi, userId: user.id, duty, onDay, without: id });
    }
    await strapi.documents(ASSIGNMENT).update({ documentId, data: change as never });
    if (user) await syncDutyRole({ strapi, userId: user.id, duty: input.duty, onDay });
    return answer(strapi, documentId, warnings, onDay);
  });
}
