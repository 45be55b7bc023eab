import type { DocumentRules, Row } from '../../../documents/document-rules';
import { canonicalDocumentNumber } from '../../../domain/document-number/canonical-document-number';
import { checkDisclosure } from '../../../domain/disclosure/check-disclosure';
import { checkDisclosurePublication } from '../../../domain/disclosure/check-disclosure-publication';
import { shanghaiDay } from '../../../domain/time/shanghai-day';
import { validityOn, type ValidityDates } from '../../../domain/validity/validity-on';
import { readDisclosure, readDisclosureBefore, type DisclosureBefore } from './read-disclosure';

/** A document number is stored in its canonical form, however its brackets and digits were typed. */
function normaliseNumber(data: Record<string, unknown>): void {
  if (typeof data.documentNumber === 'string') {
    data.documentNumber = canonicalDocumentNumber(data.documentNumber) || null;
  }
}

/** Dates that have passed decide at once; the nightly task only carries on what the days bring. */
function currentValidity(row: Row) {
  const { validity, effectiveOn, expiresOn } = row as unknown as ValidityDates;
  const isNotYet = validity === 'in_force' && effectiveOn && effectiveOn > shanghaiDay(Date.now());
  const stated = isNotYet ? 'not_yet_effective' : validity;
  return validityOn({ validity: stated, effectiveOn, expiresOn }, shanghaiDay(Date.now()));
}

export const disclosureRules: DocumentRules = {
  readsTrees: ['catalog-category', 'organization', 'vocabulary-term'],
  // The other end of a link is written by the document that links, under its own rules and approvals.
  computed: ['categoryPath', 'organizationKey', 'interpretedBy', 'amendedBy', 'repealedBy'],
  normalise: normaliseNumber,
  remember: readDisclosureBefore,
  async check(document, before) {
    return checkDisclosure(await readDisclosure(document, before as DisclosureBefore | undefined));
  },
  async checkPublication(document, before) {
    return checkDisclosurePublication(
      await readDisclosure(document, before as DisclosureBefore | undefined),
    );
  },
  columns: {
    populate: { organization: true, category: true },
    from(row) {
      return {
        validity: currentValidity(row),
        organizationKey: (row.organization as Row | null)?.documentId ?? null,
        categoryPath: (row.category as Row | null)?.path ?? null,
      };
    },
  },
};
