import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { error, renderReason, warning } from '../../../src/domain/reasons/reason';
import { textsZh } from '../../../src/domain/reasons/texts';
import { applyMove } from '../../../src/domain/statistics/apply-move';
import { canMove, type MoveContext } from '../../../src/domain/statistics/can-move';
import { checkOverride, valueOfAutoCell } from '../../../src/domain/statistics/check-override';
import {
  isAccepted,
  isHandedIn,
  RETURN_MOVE_NAMES,
  RETURN_MOVES,
  RETURN_ROLES,
  RETURN_STATES,
  type ReturnMove,
  type ReturnMoveName,
  type ReturnRecord,
  type ReturnRole,
} from '../../../src/domain/statistics/return-state';
import { makeIndicator } from './make-set';

const fresh: ReturnRecord = {
  state: 'draft',
  version: 1,
  revision: 1,
  revisionReason: null,
  fillerIds: ['filler'],
  selfReviewerId: null,
};

const context = (told: Partial<MoveContext> = {}): MoveContext => ({
  record: fresh,
  move: 'self_review',
  actor: { personId: 'reviewer', roles: new Set<ReturnRole>(['self_reviewer']) },
  expectedVersion: told.record?.version ?? 1,
  reason: null,
  findings: [],
  explanations: new Map(),
  ...told,
});
const codes = (told: Partial<MoveContext>) => canMove(context(told)).map(({ code }) => code);
const as = (personId: string, ...roles: ReturnRole[]) => ({ personId, roles: new Set(roles) });

describe('a return', () => {
  it('goes the whole way with three people', () => {
    const road: [ReturnMoveName, ReturnType<typeof as>][] = [
      ['fill', as('filler', 'filler')],
      ['self_review', as('reviewer', 'self_reviewer')],
      ['submit', as('filler', 'filler')],
      ['send_back', as('officer', 'upper_officer')],
      ['fill', as('filler', 'filler')],
      ['self_review', as('reviewer', 'self_reviewer')],
      ['submit', as('filler', 'filler')],
      ['accept', as('officer', 'upper_officer')],
      ['aggregate', as('officer', 'upper_officer')],
      ['freeze', as('officer', 'upper_officer')],
    ];
    let record: ReturnRecord = { ...fresh, fillerIds: [] };
    for (const [move, actor] of road) {
      const reason = move === 'send_back' ? '请核对 3.1' : null;
      expect(codes({ record, move, actor, reason, expectedVersion: record.version })).toEqual([]);
      record = applyMove(record, { move, ...actor, reason });
    }
    expect(record).toEqual({
      ...fresh,
      state: 'frozen',
      version: 11,
      selfReviewerId: 'reviewer',
    });
  });

  it('is not reviewed by whoever filled it in, nor accepted by either of them', () => {
    const both = as('filler', 'filler', 'self_reviewer', 'upper_officer');
    expect(codes({ actor: both })).toEqual(['statistics.filler_reviews_own']);
    const record: ReturnRecord = { ...fresh, state: 'submitted', selfReviewerId: 'reviewer' };
    expect(codes({ record, move: 'accept', actor: both })).toEqual(['statistics.unit_accepts_own']);
    const reviewer = as('reviewer', 'upper_officer');
    expect(codes({ record, move: 'accept', actor: reviewer })).toEqual([
      'statistics.unit_accepts_own',
    ]);
  });

  it('is reviewed anew after a change', () => {
    const record: ReturnRecord = { ...fresh, state: 'self_reviewed', selfReviewerId: 'reviewer' };
    const changed = applyMove(record, { move: 'fill', ...as('second', 'filler'), reason: null });
    expect(changed).toMatchObject({
      state: 'draft',
      fillerIds: ['filler', 'second'],
      selfReviewerId: null,
    });
    expect(codes({ record: changed, move: 'submit', actor: as('filler', 'filler') })).toEqual([
      'statistics.return_wrong_state',
    ]);
  });

  it('sent back waits for a new review', () => {
    const record: ReturnRecord = { ...fresh, state: 'accepted', selfReviewerId: 'reviewer' };
    const back = applyMove(record, {
      move: 'send_back',
      ...as('officer', 'upper_officer'),
      reason: '请核对',
    });
    expect(back).toEqual({ ...record, state: 'returned', version: 2, selfReviewerId: null });
  });

  it('is moved by nobody without a role in it: a unit files for no other', () => {
    expect(codes({ actor: as('stranger') })).toEqual(['statistics.return_role_missing']);
    const upper = as('officer', 'upper_officer');
    expect(codes({ move: 'fill', actor: upper })).toEqual(['statistics.return_role_missing']);
  });

  it('is sent back and corrected only with a reason', () => {
    const record: ReturnRecord = { ...fresh, state: 'submitted' };
    const actor = as('officer', 'upper_officer');
    expect(codes({ record, move: 'send_back', actor, reason: '  ' })).toEqual([
      'statistics.reason_missing',
    ]);
    const frozen: ReturnRecord = { ...fresh, state: 'frozen' };
    expect(codes({ record: frozen, move: 'correct', actor })).toEqual([
      'statistics.reason_missing',
    ]);
  });

  it('is not moved from a version that is no longer there: submitting twice fails', () => {
    const record: ReturnRecord = { ...fresh, state: 'submitted', version: 4 };
    const actor = as('filler', 'filler');
    expect(codes({ record, move: 'submit', actor, expectedVersion: 3 })).toEqual([
      'statistics.return_changed_meanwhile',
    ]);
    expect(codes({ record, move: 'submit', actor, expectedVersion: 4 })).toEqual([
      'statistics.return_wrong_state',
    ]);
  });

  it('takes nothing once it is frozen but a correction, which is the next revision', () => {
    const record: ReturnRecord = { ...fresh, state: 'frozen', version: 9 };
    const actor = as('filler', ...RETURN_ROLES);
    for (const move of RETURN_MOVE_NAMES.filter((name) => name !== 'correct')) {
      expect(codes({ record, move, actor, reason: '理由' })).toContain(
        'statistics.return_is_frozen',
      );
    }
    expect(codes({ record, move: 'correct', actor, reason: '漏报' })).toEqual([]);
    expect(applyMove(record, { move: 'correct', ...actor, reason: '漏报' })).toEqual({
      state: 'draft',
      version: 10,
      revision: 2,
      revisionReason: '漏报',
      fillerIds: ['filler'],
      selfReviewerId: null,
    });
  });

  it('is corrected by more than one person: neither who began it nor who filled in before reviews it', () => {
    const record: ReturnRecord = { ...fresh, state: 'frozen', selfReviewerId: 'reviewer' };
    const by = (actor: MoveContext['actor']) =>
      applyMove(record, { move: 'correct', ...actor, reason: '漏报' });
    const begun = by(as('second', 'filler', 'self_reviewer'));
    for (const person of ['filler', 'second']) {
      const actor = as(person, 'filler', 'self_reviewer');
      expect(codes({ record: begun, actor, expectedVersion: 2 })).toEqual([
        'statistics.filler_reviews_own',
      ]);
    }
    expect(by(as('officer', 'upper_officer')).fillerIds).toEqual(['filler']);
  });

  it('says in Chinese what is in the way', () => {
    const [reason] = canMove(context({ move: 'accept', actor: as('officer', 'upper_officer') }));
    expect(reason && renderReason(reason, textsZh)).toBe('报表当前状态为“草稿”，不能办理“接收”。');
    const [role] = canMove(context({ actor: as('stranger') }));
    expect(role && renderReason(role, textsZh)).toBe(
      '您不是本单位报表“自审”环节的经办人（审核人）。',
    );
  });
});

describe('the numbers of a return', () => {
  const findings = [
    error('statistics.sides_differ', { identity: 'R1' }, '3.1'),
    warning('statistics.sides_differ', { identity: 'R5' }, '3.2'),
  ];

  it('hold it back while they are wrong or unexplained', () => {
    expect(codes({ findings })).toEqual([
      'statistics.sides_differ',
      'statistics.warning_unexplained',
    ]);
    expect(codes({ findings: findings.slice(1), explanations: new Map([['R5', ' ']]) })).toEqual([
      'statistics.warning_unexplained',
    ]);
    expect(
      codes({ findings: findings.slice(1), explanations: new Map([['R5', '上期收到，本期答复']]) }),
    ).toEqual([]);
  });

  it('never hold back a draft or a return to the unit', () => {
    expect(codes({ findings, move: 'fill', actor: as('filler', 'filler') })).toEqual([]);
    const record: ReturnRecord = { ...fresh, state: 'submitted' };
    const actor = as('officer', 'upper_officer');
    expect(codes({ findings, record, move: 'send_back', actor, reason: '有误' })).toEqual([]);
  });
});

describe('the table of moves', () => {
  it('leads everywhere, and nowhere out of a frozen revision but to a correction', () => {
    const moves: ReturnMove[] = Object.values(RETURN_MOVES);
    for (const state of RETURN_STATES) {
      expect(moves.some(({ to }) => to === state)).toBe(true);
      expect(moves.some(({ from }) => from.includes(state))).toBe(true);
    }
    const outOfFrozen = RETURN_MOVE_NAMES.filter((name) =>
      (RETURN_MOVES[name] as ReturnMove).from.includes('frozen'),
    );
    expect(outOfFrozen).toEqual(['correct']);
  });

  it('lets whatever anybody tries end in a state the table knows, never accepted by its own people', () => {
    const attempt = fc.record({
      move: fc.constantFrom(...RETURN_MOVE_NAMES),
      personId: fc.constantFrom('a', 'b', 'c'),
      reason: fc.constantFrom(null, '理由'),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        let record: ReturnRecord = { ...fresh, fillerIds: [] };
        for (const { move, personId, reason } of attempts) {
          const actor = as(personId, ...RETURN_ROLES);
          const isAllowed =
            canMove(context({ record, move, actor, reason, expectedVersion: record.version }))
              .length === 0;
          if (!isAllowed) continue;
          if (move === 'accept') {
            expect(record.fillerIds).not.toContain(personId);
            expect(record.selfReviewerId).not.toBe(personId);
          }
          record = applyMove(record, { move, ...actor, reason });
          if (isHandedIn(record.state)) {
            expect(record.selfReviewerId).not.toBeNull();
            expect(record.fillerIds).not.toContain(record.selfReviewerId);
          }
          if (isAccepted(record.state)) expect(isHandedIn(record.state)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a counted cell written over by hand', () => {
  const row = makeIndicator({ code: '1.1', name: '公开数' });

  it('keeps both numbers and needs a reason', () => {
    expect(checkOverride(row, { counted: '12', entered: '14', reason: ' ' })).toMatchObject([
      {
        code: 'statistics.override_without_reason',
        field: '1.1',
        params: { counted: '12', value: '14' },
      },
    ]);
    expect(checkOverride(row, { counted: '12', entered: '14', reason: '含纸质' })).toEqual([]);
    expect(checkOverride(row, { counted: '12', entered: '12', reason: null })).toEqual([]);
    expect(checkOverride(row, { counted: '12', reason: null })).toEqual([]);
    expect(checkOverride(row, { counted: '12', entered: null, reason: null })).toHaveLength(1);
    expect(valueOfAutoCell({ counted: '12', entered: null, reason: null })).toBeNull();
    expect(valueOfAutoCell({ counted: '12', reason: null })).toBe('12');
  });
});
