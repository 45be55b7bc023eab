import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { categoryClosed, isClosed, type DisclosureRecord } from './check-disclosure';

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && isBlank(value));
}

/** Grounds of article 14: what they cover is given to nobody, so it cannot be offered on application either. */
const FORBIDDEN_GROUNDS: readonly string[] = [
  'art14_state_secret',
  'art14_prohibited_by_law',
  'art14_security_stability',
];

function checkMode(record: DisclosureRecord): Reason[] {
  const mode = record.disclosureMode ?? 'proactive';
  const reasons: Reason[] = [];
  if (mode === 'not_disclosed') {
    reasons.push(error('disclosure.not_public', { title: record.title ?? '' }, 'disclosureMode'));
  }
  if (mode !== 'proactive' && !record.legalBasis) {
    reasons.push(error('disclosure.legal_basis_missing', { mode }, 'legalBasis'));
  }
  if (mode === 'proactive' && record.legalBasis) {
    const params = { basis: record.legalBasis };
    reasons.push(error('disclosure.basis_without_reason', params, 'legalBasis'));
  }
  if (mode === 'on_application' && FORBIDDEN_GROUNDS.includes(record.legalBasis ?? '')) {
    const params = { basis: record.legalBasis ?? '' };
    reasons.push(error('disclosure.ground_forbids_disclosure', params, 'legalBasis'));
  }
  if (mode === 'on_application' && (!isEmpty(record.body) || record.attachments.length > 0)) {
    reasons.push(
      error('disclosure.content_on_application', { title: record.title ?? '' }, 'disclosureMode'),
    );
  }
  return reasons;
}

/** What has ended publishes nothing new; what it published before may still be corrected. */
function checkEnded({ category, organization, wasPublic }: DisclosureRecord): Reason[] {
  const reasons: Reason[] = [];
  if (category && isClosed(category) && !category.wasPublicHere) {
    reasons.push(categoryClosed(category));
  }
  if (organization && (organization.operatingStatus ?? 'active') !== 'active' && !wasPublic) {
    const params = { organization: organization.name };
    reasons.push(error('disclosure.organization_inactive', params, 'organization'));
  }
  return reasons;
}

/** The catalog's own elements (art. 12: index, name, summary, date of generation) and what the column asks for on top. */
const ALWAYS_REQUIRED = ['title', 'organization', 'category', 'summary', 'formedOn'] as const;

/**
 * Why a disclosure may not become public: an element of the catalog entry (Regulation art. 12) or of its column is
 * missing, it is not for the public (art. 13–16), its content is only given on application, or where it would appear has
 * been closed.
 */
export function checkDisclosurePublication(record: DisclosureRecord): Reason[] {
  const onApplication = record.disclosureMode === 'on_application';
  const byCategory = (record.category?.requiredFields ?? []).filter(
    (field) => !(onApplication && (field === 'body' || field === 'attachments')),
  );
  const required = new Set<string>([...ALWAYS_REQUIRED, ...byCategory]);
  const missing = [...required]
    .filter((field) => isEmpty(record[field]))
    .map((field) => error('disclosure.field_missing', { field }, field));
  return [...checkMode(record), ...checkEnded(record), ...missing];
}
