import { labelParams } from '../annual-report/label-params';
import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { MOVE_LABELS, ROLE_LABELS, STATE_LABELS } from './return-labels.data';
import {
  RETURN_MOVES,
  type ReturnMove,
  type ReturnMoveName,
  type ReturnRecord,
  type ReturnRole,
} from './return-state';
import { unexplained } from './unexplained';

export type MoveContext = {
  record: ReturnRecord;
  move: ReturnMoveName;
  actor: {
    personId: string;
    /** What they are for the unit of this return today. */
    roles: ReadonlySet<ReturnRole>;
  };
  /** The version the actor saw. */
  expectedVersion: number;
  reason: string | null;
  /** All that the checks of cells, identities and footer say about the return. */
  findings: readonly Reason[];
  /** What the unit says to a warning, by the id of the identity. */
  explanations: ReadonlyMap<string, string>;
};

function checkState({ record, move, expectedVersion }: MoveContext): Reason[] {
  const { from }: ReturnMove = RETURN_MOVES[move];
  if (record.version !== expectedVersion) {
    const params = { seen: expectedVersion, version: record.version };
    return [error('statistics.return_changed_meanwhile', params)];
  }
  if (from.includes(record.state)) return [];
  if (record.state === 'frozen') {
    return [error('statistics.return_is_frozen', { revision: record.revision })];
  }
  return [
    error('statistics.return_wrong_state', {
      ...labelParams('state', STATE_LABELS[record.state]),
      ...labelParams('move', MOVE_LABELS[move]),
    }),
  ];
}

/** Nobody checks their own numbers: neither in the unit nor, where one person serves both, above it. */
function checkPeople({ record, move, actor }: MoveContext): Reason[] {
  const { by }: ReturnMove = RETURN_MOVES[move];
  if (!by.some((role) => actor.roles.has(role))) {
    return [
      error('statistics.return_role_missing', {
        ...labelParams('move', MOVE_LABELS[move]),
        rolesZh: by.map((role) => ROLE_LABELS[role].zh).join('、'),
        rolesEn: by.map((role) => ROLE_LABELS[role].en).join(', '),
      }),
    ];
  }
  const isFiller = record.fillerIds.includes(actor.personId);
  if (move === 'self_review' && isFiller) return [error('statistics.filler_reviews_own')];
  if (move === 'accept' && (isFiller || record.selfReviewerId === actor.personId)) {
    return [error('statistics.unit_accepts_own')];
  }
  return [];
}

function checkNumbers({ move, findings, explanations }: MoveContext): Reason[] {
  const { needsSoundNumbers }: ReturnMove = RETURN_MOVES[move];
  if (!needsSoundNumbers) return [];
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...unexplained(findings, explanations),
  ];
}

/**
 * Why somebody may not move a return; an empty list means they may. The button, the API and the import ask here. What
 * concerns the numbers is told only when nothing else is in the way.
 */
export function canMove(context: MoveContext): Reason[] {
  const { needsReason }: ReturnMove = RETURN_MOVES[context.move];
  const reasons = [...checkState(context), ...checkPeople(context)];
  if (needsReason && isBlank(context.reason ?? '')) {
    reasons.push(
      error('statistics.reason_missing', labelParams('move', MOVE_LABELS[context.move]), 'reason'),
    );
  }
  return reasons.length > 0 ? reasons : checkNumbers(context);
}
