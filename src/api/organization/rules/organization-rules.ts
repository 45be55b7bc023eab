import { ancestorsOf } from '../../../documents/ancestors';
import type { DocumentRules, WrittenDocument } from '../../../documents/document-rules';
import {
  checkOrganization,
  type OrganizationRecord,
} from '../../../domain/organization/check-organization';
import { completenessOf, type OrganizationFacts } from '../../../domain/organization/completeness';
import { foldWidth } from '../../../domain/text/fold-width';

type Organization = Omit<OrganizationRecord, 'ancestors'>;

async function readOrganization(document: WrittenDocument): Promise<Organization> {
  const { strapi, uid, documentId } = document;
  return strapi.db.query(uid).findOne({ where: { documentId }, populate: { successor: true } });
}

/** Codes are typed in any width and case; stored they are plain ASCII capitals, and an empty one is no code at all. */
function normaliseCodes(data: Record<string, unknown>): void {
  if (typeof data.code === 'string') {
    data.code = foldWidth(data.code).trim().toUpperCase() || null;
  }
  for (const field of ['regionCode', 'siteIdentifier']) {
    const value = data[field];
    if (typeof value === 'string') data[field] = foldWidth(value).trim() || null;
  }
}

export const organizationRules: DocumentRules = {
  computed: ['completenessPercent', 'missingItems'],
  treeLock: 'organization',
  normalise: normaliseCodes,
  async check(document) {
    const record = await readOrganization(document);
    return checkOrganization({ ...record, ancestors: await ancestorsOf(document) });
  },
  columns: {
    populate: { leaders: true, offices: true },
    from(row) {
      const { percent, missing } = completenessOf(row as OrganizationFacts);
      return { completenessPercent: percent, missingItems: missing };
    },
  },
};
