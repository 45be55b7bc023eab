import type { MovedDocument } from '../history/record-moves';

/** One entry a document, however many of its relations changed. */
export function combineMoves(...lists: readonly MovedDocument[][]): MovedDocument[] {
  const byId = new Map<string, MovedDocument>();
  for (const one of lists.flat()) {
    const fields = [...new Set([...(byId.get(one.documentId)?.fields ?? []), ...one.fields])];
    byId.set(one.documentId, { ...one, fields });
  }
  return [...byId.values()];
}
