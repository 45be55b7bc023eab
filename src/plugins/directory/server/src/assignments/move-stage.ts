import type { Core } from '@strapi/strapi';
import { lock } from '../../../../../documents/lock';
import { personName } from '../../../../../documents/person-name';
import { refuseOnErrors } from '../../../../../documents/refuse';
import {
  addWriteStage,
  type DocumentWrite,
  type WrittenResult,
} from '../../../../../documents/write-stages';
import {
  checkDutyConflicts,
  type HeldDuty,
} from '../../../../../domain/duties/check-duty-conflicts';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { withSubordinates } from '../scope/scope-of';
import { ORGANIZATION } from '../uids';
import { readAssignments, type AssignmentRow } from './assignment-row';
import { organizationChain } from './organization-chain';

type Parented = { parent: { documentId: string } | null } | null;

async function parentOf({ strapi, documentId }: DocumentWrite): Promise<string | null> {
  const row: Parented = await strapi.db
    .query(ORGANIZATION)
    .findOne({ where: { documentId }, populate: { parent: true } });
  return row?.parent?.documentId ?? null;
}

async function asHeld(strapi: Core.Strapi, row: AssignmentRow): Promise<HeldDuty> {
  const { documentId: id = '', name = '' } = row.organization ?? {};
  const path = await organizationChain(strapi, id);
  return { ...row, id: row.documentId, organization: { id, name, path } };
}

const holderOf = ({ holderKind, user, tokenId }: AssignmentRow) =>
  `${holderKind}:${user?.id ?? tokenId}`;

async function conflictsOf(strapi: Core.Strapi, row: AssignmentRow, others: AssignmentRow[]) {
  const found = checkDutyConflicts({
    assignments: await Promise.all(others.map((other) => asHeld(strapi, other))),
    candidate: await asHeld(strapi, row),
  });
  return found.flatMap(({ reason, assignmentId }): Reason[] => {
    const other = others.find(({ documentId }) => documentId === assignmentId);
    if (reason.severity !== 'error' || !other) return [];
    const person = row.user ? personName(row.user) : String(row.tokenId);
    const [one, two] = [DUTY_TEXTS[row.duty].name, DUTY_TEXTS[other.duty].name];
    const params = { person, dutyZh: one.zh, dutyEn: one.en, otherZh: two.zh, otherEn: two.en };
    return [error('directory.move_conflicts_with_duties', params, 'parent')];
  });
}

/** Only a duty below the moved organization and one above its new place come together by the move. */
async function after(write: WrittenResult, parentBefore: unknown): Promise<void> {
  const { strapi, trx, documentId } = write;
  if (write.data?.parent === undefined || (await parentOf(write)) === parentBefore) return;
  await lock(trx, 'directory:assignments');
  const above = (await organizationChain(strapi, documentId)).slice(0, -1);
  const below = new Set(await withSubordinates(strapi, [documentId]));
  const where = { organization: { documentId: { $in: [...above, ...below] } } };
  const rows = await readAssignments(strapi, where);
  const isBelow = ({ organization }: AssignmentRow) => below.has(organization?.documentId ?? '');
  for (const row of rows.filter(isBelow)) {
    const others = rows.filter((one) => !isBelow(one) && holderOf(one) === holderOf(row));
    if (others.length > 0) refuseOnErrors(await conflictsOf(strapi, row, others), ORGANIZATION);
  }
}

/** A move of an organization brings no duties together that exclude each other; refused (400) for everybody. */
export function addMoveStage(strapi: Core.Strapi): void {
  addWriteStage(strapi, {
    name: 'directory.moves',
    order: 12,
    appliesTo: (uid) => uid === ORGANIZATION,
    before: (write) => (write.data?.parent === undefined ? Promise.resolve(null) : parentOf(write)),
    after,
  });
}
