import { canonicalJson, sortedObject } from '../content-digest/canonical-json';
import { digestOfCanonical } from '../content-digest/content-digest';

export type Frozen = {
  /** The bytes that are kept: keys sorted at every depth, no white space. */
  json: string;
  /** SHA-256 (hex) of them. */
  digest: string;
};

/** The one text of some content, in whatever order it was put together. @throws TypeError on what JSON cannot hold. */
export function frozenText(content: Readonly<Record<string, unknown>>): Frozen {
  const sorted = sortedObject(
    Object.entries(content).map(([key, value]) => [key, canonicalJson(value)]),
  );
  return { json: JSON.stringify(sorted), digest: digestOfCanonical(sorted) };
}
