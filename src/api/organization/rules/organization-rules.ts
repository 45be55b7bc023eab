import type { UID } from '@strapi/strapi';
import { ancestorsOf } from '../../../documents/ancestors';
import type { DocumentRules, WrittenDocument } from '../../../documents/document-rules';
import {
  checkOrganization,
  checkOrganizationRemoval,
  type OrganizationRecord,
} from '../../../domain/organization/check-organization';
import { checkNothingLeftBehind } from '../../../domain/catalog-operations/check-organization-end';
import { completenessOf, type OrganizationFacts } from '../../../domain/organization/completeness';
import { foldWidth } from '../../../domain/text/fold-width';

type Organization = Omit<OrganizationRecord, 'ancestors'>;

/** Where an organization is named; deleting it would leave holes there. */
const USES: readonly (readonly [UID.ContentType, string])[] = [
  ['api::organization.organization', 'parent'],
  ['api::organization.organization', 'successor'],
  ['api::catalog-category.catalog-category', 'responsibleOrganization'],
  ['api::disclosure.disclosure', 'organization'],
  ['api::disclosure.disclosure', 'jointOrganizations'],
  ['api::disclosure-guide.disclosure-guide', 'organization'],
  ['api::annual-report.annual-report', 'organization'],
];

async function countUses({ strapi, documentId }: WrittenDocument): Promise<number> {
  const counts = await Promise.all(
    USES.map(([uid, field]) => strapi.db.query(uid).count({ where: { [field]: { documentId } } })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function readOrganization(document: WrittenDocument): Promise<Organization | null> {
  const { strapi, uid, documentId } = document;
  return strapi.db.query(uid).findOne({ where: { documentId }, populate: { successor: true } });
}

/** Whoever is set to merged or abolished by hand must not leave columns or subordinates behind. */
async function checkEnding({ strapi, documentId }: WrittenDocument, record: Organization) {
  const operatingStatus = record.operatingStatus ?? 'active';
  if (operatingStatus === 'active') return [];
  const openColumns = await strapi.db
    .query('api::catalog-category.catalog-category')
    .count({ where: { responsibleOrganization: { documentId }, state: 'open' } });
  const subordinates = await strapi.db
    .query('api::organization.organization')
    .count({ where: { parent: { documentId }, operatingStatus: 'active' } });
  const name = record.name ?? '';
  return checkNothingLeftBehind({ name, operatingStatus, openColumns, subordinates });
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
  computed: ['completenessPercent', 'missingItems', 'children'],
  treeLock: 'organization',
  normalise: normaliseCodes,
  async check(document) {
    const record = await readOrganization(document);
    if (!record) return [];
    return [
      ...checkOrganization({ ...record, ancestors: await ancestorsOf(document) }),
      ...(await checkEnding(document, record)),
    ];
  },
  async checkRemoval(document) {
    const row = await readOrganization(document);
    return row
      ? checkOrganizationRemoval({ name: row.name ?? '', count: await countUses(document) })
      : [];
  },
  columns: {
    populate: { leaders: true, offices: true },
    from(row) {
      const { percent, missing } = completenessOf(row as OrganizationFacts);
      return { completenessPercent: percent, missingItems: missing };
    },
  },
};
