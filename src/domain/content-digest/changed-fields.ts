import type { CanonicalContent } from './digest-model';

/** Names of the top-level attributes in which two canonical contents differ, sorted; empty when the digests agree. */
export function changedFields(before: CanonicalContent, after: CanonicalContent): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .sort();
}
