/** The life of one unit's return for one quarter. */
export const RETURN_STATES = [
  'draft',
  'self_reviewed',
  'submitted',
  'returned',
  'accepted',
  'aggregated',
  'frozen',
] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** Whoever acts on a return: two people of the unit, and the officer of the unit it reports to. */
export const RETURN_ROLES = ['filler', 'self_reviewer', 'upper_officer'] as const;
export type ReturnRole = (typeof RETURN_ROLES)[number];

export type ReturnMove = {
  readonly from: readonly ReturnState[];
  readonly to: ReturnState;
  readonly by: readonly ReturnRole[];
  readonly needsReason: boolean;
  /** The numbers have to be in order: no error, every warning explained, the footer complete. */
  readonly needsSoundNumbers: boolean;
};

/** What happens to a return, from which state to which, and who does it: the only table of transitions there is. */
export const RETURN_MOVES = {
  /** Any change of a cell or of the footer; a review of what was there before is void. */
  fill: {
    from: ['draft', 'returned', 'self_reviewed'],
    to: 'draft',
    by: ['filler'],
    needsReason: false,
    needsSoundNumbers: false,
  },
  self_review: {
    from: ['draft', 'returned'],
    to: 'self_reviewed',
    by: ['self_reviewer'],
    needsReason: false,
    needsSoundNumbers: true,
  },
  submit: {
    from: ['self_reviewed'],
    to: 'submitted',
    by: ['filler', 'self_reviewer'],
    needsReason: false,
    needsSoundNumbers: true,
  },
  /** An upper unit corrects nothing in it: it can only send it back. */
  send_back: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    by: ['upper_officer'],
    needsReason: true,
    needsSoundNumbers: false,
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    by: ['upper_officer'],
    needsReason: false,
    needsSoundNumbers: true,
  },
  aggregate: {
    from: ['accepted'],
    to: 'aggregated',
    by: ['upper_officer'],
    needsReason: false,
    needsSoundNumbers: false,
  },
  freeze: {
    from: ['aggregated'],
    to: 'frozen',
    by: ['upper_officer'],
    needsReason: false,
    needsSoundNumbers: false,
  },
  /** Begins a new revision; the frozen one stays as it is. */
  correct: {
    from: ['frozen'],
    to: 'draft',
    by: ['filler', 'upper_officer'],
    needsReason: true,
    needsSoundNumbers: false,
  },
} as const satisfies Record<string, ReturnMove>;
export type ReturnMoveName = keyof typeof RETURN_MOVES;

export const RETURN_MOVE_NAMES = Object.keys(RETURN_MOVES) as ReturnMoveName[];

/** What the rules know of a return. */
export type ReturnRecord = {
  readonly state: ReturnState;
  /** Counts every move and every save; whoever moves it says which one they saw. */
  readonly version: number;
  /** Counts from 1; a correction of a frozen return is the next. */
  readonly revision: number;
  /** Why this revision was begun; null for the first. */
  readonly revisionReason: string | null;
  /** Everybody who filled in cells that stand in it, those of the revision it corrects included. */
  readonly fillerIds: readonly string[];
  readonly selfReviewerId: string | null;
};

/** Whether its numbers count in a total. */
export function isAccepted(state: ReturnState): boolean {
  return state === 'accepted' || state === 'aggregated' || state === 'frozen';
}

/** Whether the unit has done its part and the upper one has it. */
export function isHandedIn(state: ReturnState): boolean {
  return state === 'submitted' || isAccepted(state);
}
