/** Whether a document is in force, as attribute `validity` of a disclosure. */
export const VALIDITIES = [
  'in_force',
  'expired',
  'repealed',
  'amended',
  'not_yet_effective',
] as const;

export type Validity = (typeof VALIDITIES)[number];

export type ValidityDates = {
  /** Null stands for the default, `in_force`. */
  validity: Validity | null;
  /** First day in force, 'YYYY-MM-DD'. */
  effectiveOn: string | null;
  /** Last day in force, 'YYYY-MM-DD'. */
  expiresOn: string | null;
};

/**
 * The validity a document has on a day, as far as the passing of time decides it: it comes into force on
 * `effectiveOn` and has expired the day after `expiresOn`. What a person decided (`repealed`, `amended`) stays, and
 * so does `expired`: only a person brings a document back. A value that no date contradicts is returned as it is.
 * Throws on an unknown validity.
 */
export function validityOn(document: ValidityDates, todayOn: string): Validity | null {
  const { validity, effectiveOn, expiresOn } = document;
  switch (validity) {
    case 'expired':
    case 'repealed':
    case 'amended':
      return validity;
    case null:
    case 'in_force':
    case 'not_yet_effective':
      if (expiresOn !== null && expiresOn < todayOn) return 'expired';
      if (validity === 'not_yet_effective' && effectiveOn !== null && effectiveOn <= todayOn) {
        return 'in_force';
      }
      return validity;
    default:
      throw new Error(`Unknown validity "${String(validity satisfies never)}"`);
  }
}
