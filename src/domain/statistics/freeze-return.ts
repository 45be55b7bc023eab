import { canonicalJson } from '../content-digest/canonical-json';
import { digestOfCanonical } from '../content-digest/content-digest';
import type { Footer } from './check-footer';
import { frozenText, type Frozen } from './frozen-text';
import type { Quarter } from './period';
import type { Cells } from './side-value';
import type { CellValue } from './sum-values';

/** Where the number of a counted cell comes from. */
export type Provenance = {
  source: string;
  /** What was counted, also where a person wrote another number. */
  counted: CellValue;
  /** Why it was written over; null where it was not. */
  reason: string | null;
  records: readonly string[];
};

/** All that makes up a frozen return. No clock: made again from the same, it is the same. */
export type ReturnToFreeze = {
  set: { key: string; version: number };
  unit: { id: string; name: string };
  quarter: Quarter;
  revision: number;
  revisionReason: string | null;
  cells: Cells;
  footer: Footer;
  /** To warnings, by identity. */
  explanations: ReadonlyMap<string, string>;
  provenance: ReadonlyMap<string, Provenance>;
  sources: {
    /** Up to which event the ledger was read, a decimal string. */
    ledgerSequence: string;
    /** `sourceDigest` of everything that was counted. */
    digest: string;
  };
};

/** Raised when what is frozen, or how it is written, changes: old revisions keep theirs. */
const FORMAT = 1;

/** The one text of a return and its digest. The order of cells, records and keys does not matter; blank is kept as null. */
export function freezeReturn({ cells, provenance, explanations, ...rest }: ReturnToFreeze): Frozen {
  return frozenText({
    ...rest,
    format: FORMAT,
    cells: Object.fromEntries(cells),
    explanations: Object.fromEntries(explanations),
    provenance: Object.fromEntries(
      [...provenance].map(([code, one]) => [
        code,
        { ...one, records: [...new Set(one.records)].sort() },
      ]),
    ),
  });
}

/**
 * SHA-256 (hex) of the facts behind the numbers, whatever their order: two recounts agree in it exactly when they saw the
 * same. @throws TypeError on a fact that JSON cannot hold.
 */
export function sourceDigest(facts: readonly unknown[]): string {
  const lines = facts.map((fact) => JSON.stringify(canonicalJson(fact))).sort();
  return digestOfCanonical({ facts: lines });
}
