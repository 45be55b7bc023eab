import type { DocumentRules, Row } from '../../../documents/document-rules';
import { canonicalDocumentNumber } from '../../../domain/document-number/canonical-document-number';
import { checkDisclosure } from '../../../domain/disclosure/check-disclosure';
import { checkDisclosurePublication } from '../../../domain/disclosure/check-disclosure-publication';
import { readDisclosure } from './read-disclosure';

/** A document number is stored in its canonical form, however its brackets and digits were typed. */
function normaliseNumber(data: Record<string, unknown>): void {
  if (typeof data.documentNumber === 'string') {
    data.documentNumber = canonicalDocumentNumber(data.documentNumber) || null;
  }
}

export const disclosureRules: DocumentRules = {
  normalise: normaliseNumber,
  async check(document) {
    return checkDisclosure(await readDisclosure(document));
  },
  async checkPublication(document) {
    return checkDisclosurePublication(await readDisclosure(document));
  },
  columns: {
    populate: { organization: true, category: true },
    from(row) {
      return {
        organizationKey: (row.organization as Row | null)?.documentId ?? null,
        categoryPath: (row.category as Row | null)?.path ?? null,
      };
    },
  },
};
