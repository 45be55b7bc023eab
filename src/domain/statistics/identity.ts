import type { Severity } from '../reasons/reason';
import type { Term } from './indicator';
import type { Quarter } from './period';

export const RELATIONS = ['=', '<=', '>='] as const;
export type Relation = (typeof RELATIONS)[number];

export type SumSide = { readonly of: 'sum'; readonly terms: readonly Term[] };

/** The sum of its terms, or the largest of them. */
export type Side = SumSide | { readonly of: 'max'; readonly terms: readonly Term[] };

/** Two sides of one return that have to agree. Data beside the indicators. */
export type Identity = {
  /** Stable within its set, 'R1'. */
  readonly id: string;
  /** An error forbids, a warning wants an explanation. */
  readonly level: Severity;
  readonly left: SumSide;
  readonly relation: Relation;
  readonly right: Side;
  readonly legalTitle: string;
  readonly legalProvision: string | null;
  readonly isUnsure: boolean;
  readonly validFrom: Quarter | null;
  readonly validTo: Quarter | null;
};

export const sumOf = (...codes: readonly string[]): SumSide => ({
  of: 'sum',
  terms: plus(...codes),
});
export const largestOf = (...codes: readonly string[]): Side => ({
  of: 'max',
  terms: plus(...codes),
});
export const plus = (...codes: readonly string[]): Term[] =>
  codes.map((code) => ({ code, factor: 1 }));

/** The codes an identity names, each once, the left side first. */
export function codesOf({ left, right }: Identity): string[] {
  return [...new Set([...left.terms, ...right.terms].map(({ code }) => code))];
}
