import { ancestorsOf } from '../../../documents/ancestors';
import type { DocumentRules, WrittenDocument } from '../../../documents/document-rules';
import { otherWithValue } from '../../../documents/other-with-value';
import { checkOrganization, type OrganizationRecord } from '../../../domain/organization/check-organization';
import { completenessOf, type OrganizationFacts } from '../../../domain/organization/completeness';
import { error } from '../../../domain/reasons/reason';
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
  treeLock: 'organization',
  normalise: normaliseCodes,
  async check(document) {
    const record = await readOrganization(document);
    const reasons = checkOrganization({ ...record, ancestors: await ancestorsOf(document) });
    const twin = record.code ? await otherWithValue(document, { code: record.code }) : null;
    if (twin && record.code) {
      const params = { value: record.code, other: String(twin.name) };
      reasons.push(error('organization.code_taken', params, 'code'));
    }
    return reasons;
  },
  columns: {
    populate: { leaders: true, offices: true },
    from(row) {
      const { percent, missing } = completenessOf(row as OrganizationFacts);
      return { completenessPercent: percent, missingItems: missing };
    },
  },
};
