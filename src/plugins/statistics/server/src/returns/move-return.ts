import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { applyMove } from '../../../../../domain/statistics/apply-move';
import type { Reason } from '../../../../../domain/reasons/reason';
import { changesOfReturn } from '../../../../../domain/statistics/changes-of-return';
import { canMove } from '../../../../../domain/statistics/can-move';
import {
  RETURN_MOVES,
  type ReturnMove,
  type ReturnMoveName,
  type ReturnRole,
} from '../../../../../domain/statistics/return-state';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { currentActor } from '../../../../../documents/actor';
import { storeFrozen } from '../freezing/store-frozen';
import { FILLING, holdersIn } from '../people/holders';
import { rolesOf } from '../people/roles-of';
import { tell } from '../rounds/tell';
import { findingsOf } from './findings-of';
import { appendHistory } from './history';
import { recounted } from './recount-return';
import { refuseMove } from './refuse-move';
import { setOfReturn } from './set-of-return';
import { readReturn, recordOf, type StoredReturn } from './stored-return';
import { contentOf, updateReturn } from './update-return';

type MoveArgs = {
  stored: StoredReturn;
  move: ReturnMoveName;
  /** The version the person saw. */
  version: number;
  personId: string;
  roles: ReadonlySet<ReturnRole>;
  reason: string | null;
  /** When; now, unless returns of the past are brought in. */
  at?: Date;
};

async function readFindings(trx: Knex, { stored, move }: MoveArgs): Promise<Reason[]> {
  const { needsSoundNumbers }: ReturnMove = RETURN_MOVES[move];
  // Freezing a city makes thousands of moves that do not ask.
  if (!needsSoundNumbers) return [];
  return findingsOf(stored, await setOfReturn(trx, stored), shanghaiDay(new Date()));
}

async function refuse(trx: Knex, args: MoveArgs): Promise<void> {
  const { stored, move, version, personId, roles, reason } = args;
  const findings = await readFindings(trx, args);
  refuseMove(
    canMove({
      record: recordOf(stored),
      move,
      actor: { personId, roles },
      expectedVersion: version,
      reason,
      findings,
      explanations: new Map(Object.entries(stored.explanations)),
    }),
  );
}

/** Those who filled it in hear that it came back; where nobody is known, those who may fill it in. */
async function tellSentBack(strapi: Core.Strapi, trx: Knex, { stored, reason }: MoveArgs) {
  const recipients =
    stored.fillerIds.length > 0
      ? stored.fillerIds
      : await holdersIn(strapi, stored.organizationId, FILLING);
  await tell(strapi, trx, {
    about: stored,
    event: 'statistics.sent_back',
    recipients,
    params: { reason: reason ?? '' },
    isUrgent: true,
  });
}

/**
 * Makes a move on a return that is held in the transaction, or refuses it for what `canMove` says. Freezing keeps the text
 * for good; a correction begins with everything counted anew, so that what came late is in it.
 */
export async function makeMove(
  strapi: Core.Strapi,
  trx: Knex,
  args: MoveArgs,
): Promise<StoredReturn> {
  const { stored, move, personId, roles, reason, at = new Date() } = args;
  await refuse(trx, args);
  const after = applyMove(recordOf(stored), { move, personId, roles, reason });
  const content = move === 'correct' ? await recounted(strapi, trx, stored) : contentOf(stored);
  await updateReturn(trx, stored, { ...after, ...content, at });
  await appendHistory(trx, {
    returnId: stored.id,
    revision: after.revision,
    version: after.version,
    move,
    from: stored.state,
    to: after.state,
    reason,
    changes: changesOfReturn(stored, content),
    person: currentActor(strapi),
    at,
  });
  const moved: StoredReturn = { ...stored, ...after, ...content, fillerIds: [...after.fillerIds] };
  if (move === 'freeze') await storeFrozen(trx, moved);
  if (move === 'send_back') await tellSentBack(strapi, trx, args);
  return moved;
}

/** One move of one return by a person. */
export async function moveReturn(
  strapi: Core.Strapi,
  args: {
    id: string;
    move: ReturnMoveName;
    version: number;
    personId: string;
    reason: string | null;
    at?: Date;
  },
): Promise<void> {
  const { id, personId } = args;
  await strapi.db.transaction(async ({ trx }) => {
    const stored = await readReturn(trx, id, { isHeld: true });
    if (!stored) throw new Error(`The return ${id} has gone`);
    const roles = await rolesOf(strapi, personId, stored);
    await makeMove(strapi, trx, { ...args, stored, roles });
  });
}
