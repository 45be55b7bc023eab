import type { Core } from '@strapi/strapi';
import type { Reason } from '../../../../../domain/reasons/reason';
import { canMove } from '../../../../../domain/statistics/can-move';
import {
  RETURN_MOVE_NAMES,
  RETURN_MOVES,
  type ReturnMove,
  type ReturnMoveName,
  type ReturnRole,
} from '../../../../../domain/statistics/return-state';
import type { ReturnForm } from '../contracts/returns';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import type { Asker } from '../people/reach';
import { rolesOf } from '../people/roles-of';
import { say } from '../say';
import { readOtherQuarters } from '../values/other-quarters';
import { clockOf } from './clock-of';
import { findingsOf, toFinding } from './findings-of';
import { formRows } from './form-rows';
import { readHistory } from './history';
import { setOfReturn } from './set-of-return';
import { footerOf, recordOf, type StoredReturn } from './stored-return';
import { toLine } from './to-line';

type Judge = {
  stored: StoredReturn;
  personId: string;
  roles: ReadonlySet<ReturnRole>;
  findings: readonly Reason[];
};

/** Why the person may not make a move; that a reason is still to be given is no obstacle yet. */
function reasonsAgainst(
  move: ReturnMoveName,
  { stored, personId, roles, findings }: Judge,
): Reason[] {
  const { needsReason }: ReturnMove = RETURN_MOVES[move];
  return canMove({
    record: recordOf(stored),
    move,
    actor: { personId, roles },
    expectedVersion: stored.version,
    reason: needsReason ? '-' : null,
    findings,
    explanations: new Map(Object.entries(stored.explanations)),
  });
}

async function readFrozen(strapi: Core.Strapi, returnId: string): Promise<ReturnForm['frozen']> {
  const rows = await query<{ revision: number; digest: string; frozenAt: Date }>(
    strapi.db.connection,
    `select revision, digest, frozen_at as "frozenAt" from zhaoshi_statistics.frozen_returns
     where return_id = ? order by revision desc`,
    [returnId],
  );
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
}

/** A return as its form shows it to a person who may see it. */
export async function readForm(
  strapi: Core.Strapi,
  stored: StoredReturn,
  { personId, ability }: Asker,
): Promise<ReturnForm> {
  const { connection } = strapi.db;
  const clock = await clockOf(strapi);
  const form = await setOfReturn(connection, stored);
  const findings = findingsOf(stored, form, clock.today);
  const judge: Judge = {
    stored,
    personId,
    roles: await rolesOf(strapi, personId, stored),
    findings,
  };
  const { setKey, quarter, unitId } = stored;
  const others = await readOtherQuarters(connection, {
    ...{ setKey, quarter, unitIds: [unitId] },
    today: clock.today,
  });
  const moves = RETURN_MOVE_NAMES.map((move) => ({ move, reasons: reasonsAgainst(move, judge) }));
  const mayFill = moves.some(({ move, reasons }) => move === 'fill' && reasons.length === 0);
  return {
    ...toLine(stored, clock),
    setVersion: stored.setVersion,
    version: stored.version,
    revisionReason: stored.revisionReason,
    rows: formRows(stored, form, {
      others: others(unitId),
      labelOf: (source) => getService(strapi, 'sources').labelOf(source),
    }),
    footer: footerOf(stored),
    findings: findings.map((reason) => toFinding(reason, stored.explanations)),
    moves: moves.map(({ move, reasons }) => ({ move, reasons: reasons.map(say) })),
    mayFill: mayFill && ability.can('plugin::statistics.fill'),
    history: await readHistory(connection, stored.id),
    frozen: await readFrozen(strapi, stored.id),
  };
}
