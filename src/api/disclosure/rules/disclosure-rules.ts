import type { DocumentRules, Row, WrittenDocument } from '../../../documents/document-rules';
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

/** The moment a document became public for the first time, by the server's clock; later publications do not move it. */
async function firstPublishedAt(row: Row, { strapi, uid, documentId }: WrittenDocument) {
  if (row.firstPublishedAt) return row.firstPublishedAt;
  const where = { documentId, publishedAt: { $notNull: true } };
  const published: Row | null = await strapi.db.query(uid).findOne({ where });
  return published?.publishedAt ?? null;
}

export const disclosureRules: DocumentRules = {
  computed: ['indexNumber', 'firstPublishedAt', 'lastChangedAt', 'categoryPath', 'organizationKey'],
  normalise: normaliseNumber,
  async check(document) {
    return checkDisclosure(await readDisclosure(document));
  },
  async checkPublication(document) {
    return checkDisclosurePublication(await readDisclosure(document));
  },
  columns: {
    populate: { organization: true, category: true },
    async from(row, document) {
      return {
        firstPublishedAt: await firstPublishedAt(row, document),
        organizationKey: (row.organization as Row | null)?.documentId ?? null,
        categoryPath: (row.category as Row | null)?.path ?? null,
      };
    },
  },
};
