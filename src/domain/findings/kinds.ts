/**
 * What an automatic check may find: `block` is never overridden, `confirm` needs a named confirmation of this finding,
 * `hint` is only shown.
 */
export const FINDING_SEVERITIES = ['block', 'confirm', 'hint'] as const;

export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/**
 * The rule a kind of finding comes from. Articles 14, 15 and 17 are those of the Regulation on the Disclosure of
 * Government Information (2019); 35 and 64 those of the Law on Guarding State Secrets (2024); 32 that of the Law on
 * Building a Barrier-Free Environment (2023). `good_practice` has no article behind it.
 */
export type LegalBasis =
  | 'regulation_14'
  | 'regulation_15'
  | 'regulation_17'
  | 'secrecy_law_35'
  | 'secrecy_law_64'
  | 'barrier_free_law_32'
  | 'good_practice';

type Kind = { severity: FindingSeverity; basis: LegalBasis };

/** Every kind of finding with its usual severity; the severity of a typo is that of its entry in the word list. */
export const FINDING_KINDS = {
  'secrecy.mark': { severity: 'block', basis: 'regulation_14' },
  'secrecy.internal_mark': { severity: 'block', basis: 'secrecy_law_64' },
  'secrecy.restricted_mark': { severity: 'confirm', basis: 'regulation_17' },
  'secrecy.mention': { severity: 'confirm', basis: 'secrecy_law_35' },
  'secrecy.term': { severity: 'hint', basis: 'secrecy_law_35' },
  'privacy.national_id': { severity: 'confirm', basis: 'regulation_15' },
  'privacy.mobile': { severity: 'confirm', basis: 'regulation_15' },
  'privacy.bank_card': { severity: 'confirm', basis: 'regulation_15' },
  'citation.unpublished_number': { severity: 'confirm', basis: 'regulation_17' },
  'link.malformed': { severity: 'confirm', basis: 'good_practice' },
  'link.internal_network': { severity: 'confirm', basis: 'secrecy_law_35' },
  'link.not_public': { severity: 'confirm', basis: 'regulation_17' },
  'image.alt_missing': { severity: 'hint', basis: 'barrier_free_law_32' },
  'text.typo': { severity: 'hint', basis: 'good_practice' },
  'attachment.unreadable': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.not_inspected': { severity: 'hint', basis: 'regulation_17' },
  'attachment.partly_inspected': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.no_text': { severity: 'hint', basis: 'regulation_17' },
  'attachment.tracked_changes': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.comments': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.hidden_text': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.hidden_sheet': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.hidden_cells': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.hidden_slide': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.embedded_file': { severity: 'confirm', basis: 'regulation_17' },
  'attachment.script': { severity: 'confirm', basis: 'good_practice' },
  'attachment.location': { severity: 'confirm', basis: 'regulation_15' },
  'attachment.author': { severity: 'hint', basis: 'regulation_17' },
  'attachment.organization': { severity: 'hint', basis: 'regulation_17' },
  'attachment.software': { severity: 'hint', basis: 'good_practice' },
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof FINDING_KINDS;

/** The kind with this code. Throws on a code that is not in the vocabulary. */
export function kindOf(code: string): Kind {
  if (!Object.hasOwn(FINDING_KINDS, code)) {
    throw new RangeError(`Unknown kind of finding "${code}"`);
  }
  return FINDING_KINDS[code as FindingCode];
}
