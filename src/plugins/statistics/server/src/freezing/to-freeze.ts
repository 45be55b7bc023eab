import {
  sourceDigest,
  type Provenance,
  type ReturnToFreeze,
} from '../../../../../domain/statistics/freeze-return';
import { footerOf, type StoredReturn } from '../returns/stored-return';

/** One digest of all that was counted. */
export function combinedDigest(digests: Readonly<Record<string, string>>): string {
  return sourceDigest(Object.entries(digests).map(([topic, digest]) => ({ topic, digest })));
}

/** What is frozen of a return. */
export function toFreeze(stored: StoredReturn): ReturnToFreeze {
  return {
    set: { key: stored.setKey, version: stored.setVersion },
    unit: { id: stored.unitId, name: stored.unitName },
    quarter: stored.quarter,
    revision: stored.revision,
    revisionReason: stored.revisionReason,
    cells: new Map(Object.entries(stored.cells)),
    footer: footerOf(stored),
    explanations: new Map(Object.entries(stored.explanations)),
    provenance: new Map(
      Object.entries(stored.auto).map(([code, cell]): [string, Provenance] => [
        code,
        {
          source: cell.source,
          counted: cell.counted,
          reason: cell.entered === undefined ? null : cell.reason,
          records: cell.records,
        },
      ]),
    ),
    sources: {
      ledgerSequence: stored.ledgerSequence,
      digest: combinedDigest(stored.sourceDigests),
    },
  };
}
