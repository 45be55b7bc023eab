import { error, type Reason } from '../reasons/reason';
import type { Policy, PolicyTarget } from './policy';

function targetKey(target: PolicyTarget): string {
  return Object.entries(target)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

function overlap(a: Policy, b: Policy): boolean {
  const startsInTime = a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo;
  const endsInTime = b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo;
  return startsInTime && endsInTime;
}

/** One for each other policy that is for the same target at the same time: nobody could say which of them holds. */
export function checkOverlap(policy: Policy, others: readonly Policy[]): Reason[] {
  const key = targetKey(policy.target);
  return others
    .filter((other) => other.key !== policy.key && targetKey(other.target) === key)
    .filter((other) => overlap(policy, other))
    .map((other) =>
      error('freshness.policies_overlap', { name: policy.name, other: other.name }, 'validFrom'),
    );
}

/** What is wrong with a set of policies as a whole: keys used twice, each pair that overlaps once. */
export function checkPolicies(policies: readonly Policy[]): Reason[] {
  return policies.flatMap((policy, index) => {
    const rest = policies.slice(index + 1);
    const isTwice = rest.some(({ key }) => key === policy.key);
    return [
      ...(isTwice ? [error('freshness.key_twice', { value: policy.key }, 'key')] : []),
      ...checkOverlap(policy, rest),
    ];
  });
}
