import type { Day } from '../time/day';
import { isValidOn, TARGET_KINDS, type Policy, type PolicyTarget } from './policy';

/** A column, a document or a home page, as policies find it. Ids are documentIds. */
export type FreshnessPlace = {
  /** A column as a whole, one document, or the home page of a site. */
  kind: 'column' | 'document' | 'home_page';
  /** The type of the document, or of what the column holds. */
  uid: string | null;
  documentId: string | null;
  /** From the root of the catalog down to the category itself. */
  categoryIds: readonly string[];
  categoryKind: string | null;
  /** From the root of the tree down to the organization itself. */
  organizationIds: readonly string[];
};

/** Why a policy is the one, or not; told by the text of the code. */
export type PolicyCandidate = {
  policy: Policy;
  verdict: 'won' | 'lost' | 'out';
  code:
    | 'freshness_told.nearest'
    | 'freshness_told.less_near'
    | 'freshness_told.elsewhere'
    | 'freshness_told.not_in_force'
    | 'freshness_told.for_columns';
};

/** How near a target is to a place: first the kind of target, then the depth of the tree; 0 is not at all. */
function nearness(target: PolicyTarget, place: FreshnessPlace): number {
  const rank = (TARGET_KINDS.length - TARGET_KINDS.indexOf(target.kind)) * 1_000;
  const depth = (path: readonly string[], id: string) => {
    const index = path.lastIndexOf(id);
    return index < 0 ? 0 : rank + index + 1;
  };
  const isHome = place.kind === 'home_page';
  switch (target.kind) {
    case 'home_page':
      return isHome ? rank : 0;
    case 'document':
      return target.documentId === place.documentId && target.uid === place.uid ? rank : 0;
    case 'category':
      return depth(place.categoryIds, target.documentId);
    case 'category_kind':
      return target.categoryKind === place.categoryKind ? rank : 0;
    // What is wanted of each column of an organization is not what is wanted of its home page.
    case 'organization':
      return isHome ? 0 : depth(place.organizationIds, target.documentId);
    case 'content_type':
      return target.uid === place.uid ? rank : 0;
  }
}

/** New items are wanted of a column; a single document is none the worse for having no successor. */
function isOnlyForColumns({ mode }: Policy, { kind }: FreshnessPlace): boolean {
  return kind === 'document' && mode === 'items';
}

function judge(policy: Policy, place: FreshnessPlace, day: Day) {
  const near = nearness(policy.target, place);
  if (near === 0) return { near, out: 'freshness_told.elsewhere' } as const;
  if (isOnlyForColumns(policy, place))
    return { near: 0, out: 'freshness_told.for_columns' } as const;
  if (!isValidOn(policy, day)) return { near: 0, out: 'freshness_told.not_in_force' } as const;
  return { near, out: null };
}

/** Of two equally near, which `checkPolicies` refuses to be saved: the later in force, then by key. */
function isBefore(a: Policy, b: Policy): boolean {
  const [from, other] = [a.validFrom ?? '', b.validFrom ?? ''];
  return from === other ? a.key < b.key : from > other;
}

/** The most specific policy in force for a place on a day; null where there is none. */
export function resolvePolicy(
  policies: readonly Policy[],
  place: FreshnessPlace,
  day: Day,
): Policy | null {
  let best: { policy: Policy; near: number } | null = null;
  for (const policy of policies) {
    const { near } = judge(policy, place, day);
    if (near === 0 || (best && near < best.near)) continue;
    if (!best || near > best.near || isBefore(policy, best.policy)) best = { policy, near };
  }
  return best?.policy ?? null;
}

/** Every policy with why it is the one or not, nearest first. */
export function explainPolicies(
  policies: readonly Policy[],
  place: FreshnessPlace,
  day: Day,
): PolicyCandidate[] {
  const winner = resolvePolicy(policies, place, day);
  const judged = policies.map((policy) => ({ policy, ...judge(policy, place, day) }));
  judged.sort((a, b) => b.near - a.near || (isBefore(a.policy, b.policy) ? -1 : 1));
  return judged.map(({ policy, out }): PolicyCandidate => {
    if (out) return { policy, verdict: 'out', code: out };
    if (policy === winner) return { policy, verdict: 'won', code: 'freshness_told.nearest' };
    return { policy, verdict: 'lost', code: 'freshness_told.less_near' };
  });
}
