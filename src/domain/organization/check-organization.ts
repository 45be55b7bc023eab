import { checkOrganizationCode } from '../organization-code/check-organization-code';
import { error, type Reason } from '../reasons/reason';
import { isWebAddress } from '../text/is-web-address';

export type OrganizationRecord = {
  documentId: string;
  name?: string | null;
  code?: string | null;
  regionCode?: string | null;
  siteIdentifier?: string | null;
  website?: string | null;
  operatingStatus?: string | null;
  isVerticallyManaged?: boolean | null;
  verticalSystem?: string | null;
  successor?: { documentId: string } | null;
  /** The organization above, that one's parent, and so on, nearest first. */
  ancestors: readonly { documentId: string; name: string }[];
};

/** County-level and deeper division codes have 6, 9 or 12 digits (GB/T 2260, GB/T 10114). */
const REGION_CODE = /^(\d{6}|\d{9}|\d{12})$/;
/** Website identifier: local sites ten digits, ministries `bm` and eight digits (Guofabanfa 2017 No. 47). */
const SITE_IDENTIFIER = /^(\d{10}|bm\d{8})$/;

function checkJurisdiction(record: OrganizationRecord): Reason[] {
  const loop = record.ancestors.find((ancestor) => ancestor.documentId === record.documentId);
  if (!loop) return [];
  const parent = record.ancestors[0]?.name ?? '';
  return [error('organization.parent_cycle', { name: record.name ?? '', parent }, 'parent')];
}

/** An organization that something refers to is abolished or merged, never deleted. */
export function checkOrganizationRemoval(organization: { name: string; count: number }): Reason[] {
  return organization.count > 0 ? [error('organization.in_use', organization)] : [];
}

/** What is wrong with an organization record, whatever its state. Empty means it may be saved. */
export function checkOrganization(record: OrganizationRecord): Reason[] {
  const reasons: Reason[] = [...checkJurisdiction(record)];
  if (record.code) reasons.push(...checkOrganizationCode(record.code));
  if (record.regionCode && !REGION_CODE.test(record.regionCode)) {
    reasons.push(error('organization.bad_region_code', { value: record.regionCode }, 'regionCode'));
  }
  if (record.siteIdentifier && !SITE_IDENTIFIER.test(record.siteIdentifier)) {
    reasons.push(
      error('organization.bad_site_identifier', { value: record.siteIdentifier }, 'siteIdentifier'),
    );
  }
  if (record.website && !isWebAddress(record.website)) {
    const params = { field: 'website', value: record.website };
    reasons.push(error('request.not_web_address', params, 'website'));
  }
  if (record.operatingStatus === 'merged' && !record.successor) {
    reasons.push(error('organization.successor_missing', { name: record.name ?? '' }, 'successor'));
  }
  if (record.successor?.documentId === record.documentId) {
    reasons.push(
      error('organization.successor_is_itself', { name: record.name ?? '' }, 'successor'),
    );
  }
  if (record.isVerticallyManaged && !record.verticalSystem?.trim()) {
    reasons.push(
      error('organization.vertical_system_missing', { name: record.name ?? '' }, 'verticalSystem'),
    );
  }
  return reasons;
}
