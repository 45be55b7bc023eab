import type { Located } from './detectors/located';
import type { Finding } from './finding';
import { findingKey } from './finding-key';
import { FINDING_SEVERITIES } from './kinds';

/** The groups (a field each) as one list: most serious first, then by group, position and key; each key once. */
export function orderFindings(groups: readonly (readonly Located[])[]): Finding[] {
  const all = groups.flatMap((group, place) =>
    group.map(({ at, ...finding }) => ({ finding, at, place, key: findingKey(finding) })),
  );
  const rank = ({ finding }: (typeof all)[number]) => FINDING_SEVERITIES.indexOf(finding.severity);
  all.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      one.place - other.place ||
      one.at - other.at ||
      (one.key < other.key ? -1 : Number(one.key > other.key)),
  );
  const seen = new Set<string>();
  return all.filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ finding }) => finding);
}
