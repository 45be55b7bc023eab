import {
  DEFAULT_WARN_AT_PERCENT,
  DEMANDS_OF_MODE,
  type Age,
  type Demand,
  type Policy,
  type PolicyMode,
  type PolicyTarget,
} from '../../../../../domain/freshness/policy';
import {
  READY_POLICIES,
  type ReadyPolicy,
} from '../../../../../domain/freshness/ready-policies.data';
import type { PolicyItem } from '../../../server/src/contracts/api';

/** An age while it is typed. */
export type AgeDraft = { value: number | null; unit: Age['unit'] };

/** A policy while it is edited. `version` 0 is one that is not stored yet. */
export type PolicyDraft = Omit<Policy, 'maxAge' | 'changeLimit' | 'confirmation'> & {
  maxAge: AgeDraft;
  changeLimit: AgeDraft;
  acceptsConfirmation: boolean;
  /** Null is without limit. */
  mostInRow: number | null;
  version: number;
  isEnabled: boolean;
};

/** What is sent to be saved or tried out. */
export type PolicyRequest = Policy & Pick<PolicyItem, 'version' | 'isEnabled'>;

/** Keys only have to be unlike each other; `crypto.randomUUID` is missing where the panel is served without HTTPS. */
function newKey(): string {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `policy_${Date.now().toString(36)}${random.toString(36)}`;
}

const ageDraft = (age: Age | null): AgeDraft => age ?? { value: null, unit: 'calendar_day' };

export function newDraft(): PolicyDraft {
  return {
    key: newKey(),
    name: '',
    target: { kind: 'category', documentId: '' },
    mode: 'items',
    maxAge: ageDraft(null),
    changeLimit: { value: null, unit: 'working_day' },
    minItems: null,
    periodDays: null,
    maxGapDays: null,
    gapWithinDays: null,
    warnAtPercent: DEFAULT_WARN_AT_PERCENT,
    acceptsConfirmation: false,
    mostInRow: null,
    severity: 'warn',
    points: 0,
    counterGroup: 'other',
    legalBasis: { title: '', provision: null },
    isUnsure: false,
    validFrom: null,
    validTo: null,
    version: 0,
    isEnabled: true,
  };
}

type Shaped = Omit<Policy, 'key' | 'target' | 'validFrom' | 'validTo'>;

/** The terms of a stored or ready policy, as a draft has them. */
function termsOf({ confirmation, maxAge, changeLimit, ...terms }: Shaped) {
  return {
    ...terms,
    maxAge: ageDraft(maxAge),
    changeLimit: ageDraft(changeLimit),
    acceptsConfirmation: confirmation !== null,
    mostInRow: confirmation?.mostInRow ?? null,
  };
}

export function draftOf(item: PolicyItem): PolicyDraft {
  const { key, target, validFrom, validTo, version, isEnabled } = item;
  const { targetName: _name, changedAt: _at, changedBy: _by, isReady: _ready, ...policy } = item;
  return { ...termsOf(policy), key, target, validFrom, validTo, version, isEnabled };
}

/** Those an administrator may take over; the national ones are there already. */
export const OFFERED: readonly ReadyPolicy[] = READY_POLICIES.filter(
  ({ set }) => set !== 'national',
);

/** Every kind of category: each has a ready policy. */
export const CATEGORY_KINDS: readonly string[] = READY_POLICIES.flatMap(({ target }) =>
  target?.kind === 'category_kind' ? [target.categoryKind] : [],
);

/** A draft filled with a ready policy; its key, and its target where the ready one names none, stay. */
export function takeOver(draft: PolicyDraft, ready: ReadyPolicy): PolicyDraft {
  const { set: _set, columns: _columns, key: _key, target, ...policy } = ready;
  // What is meant for columns is not aimed at the home page the last choice may have brought.
  const own = draft.target.kind === 'home_page' ? newDraft().target : draft.target;
  return { ...draft, ...termsOf(policy), target: target ?? own };
}

const ageOf = ({ value, unit }: AgeDraft): Age | null => (value === null ? null : { value, unit });

export function canDemand({ mode }: { mode: PolicyMode }, demand: Demand): boolean {
  return DEMANDS_OF_MODE[mode].includes(demand);
}

/** The body of the request: what the mode knows nothing of is left out, whatever was typed before the mode was changed. */
export function toRequest(draft: PolicyDraft): PolicyRequest {
  const { acceptsConfirmation, mostInRow, ...rest } = draft;
  const hasItems = canDemand(draft, 'minItems');
  return {
    ...rest,
    maxAge: canDemand(draft, 'maxAge') ? ageOf(draft.maxAge) : null,
    changeLimit: canDemand(draft, 'changeLimit') ? ageOf(draft.changeLimit) : null,
    minItems: hasItems ? draft.minItems : null,
    periodDays: hasItems ? draft.periodDays : null,
    maxGapDays: hasItems ? draft.maxGapDays : null,
    gapWithinDays: hasItems ? draft.gapWithinDays : null,
    confirmation: acceptsConfirmation && draft.mode !== 'exempt' ? { mostInRow } : null,
    points: draft.severity === 'deduct' ? draft.points : 0,
  };
}

/** Chooses the kind of target; only a home page counts as one. */
export function withTarget(draft: PolicyDraft, target: PolicyTarget): PolicyDraft {
  const isHome = target.kind === 'home_page';
  const wasHome = draft.counterGroup === 'home';
  const counterGroup = isHome ? 'home' : wasHome ? 'other' : draft.counterGroup;
  return { ...draft, target, counterGroup };
}
