import { error, type Reason } from '../reasons/reason';
import { checkRichText } from '../rich-text/check-rich-text';
import { hasActiveScheme } from '../text/is-web-address';

type Ref = { documentId: string; name: string };

type FiledUnder = Ref & {
  isLeaf: boolean;
  requiredFields: readonly string[];
  /** Closed and merged categories take nothing new. */
  state?: string | null;
  /** Whether it was filed here before this write. */
  isFiledHere?: boolean;
  /** Whether it was public here before this write. */
  wasPublicHere?: boolean;
};

/** A disclosure as the rules see it, with the facts about its neighbours that the rules ask for. */
export type DisclosureRecord = {
  documentId: string;
  title?: string | null;
  summary?: string | null;
  body?: string | null;
  attachments: readonly unknown[];
  documentNumber?: string | null;
  writtenOn?: string | null;
  formedOn?: string | null;
  effectiveOn?: string | null;
  expiresOn?: string | null;
  disclosureMode?: string | null;
  legalBasis?: string | null;
  organization?: (Ref & { operatingStatus?: string | null }) | null;
  category?: FiledUnder | null;
  /** Whether it was public before this write, withdrawn or not. */
  wasPublic?: boolean;
  /** Another disclosure of the same organization that carries the same document number. */
  sameNumber?: { documentId: string; title: string } | null;
  /** Newly chosen vocabulary terms that have been retired; what is published with one may keep it. */
  retiredTerms: readonly { field: string; name: string }[];
  /** Chosen terms that belong to another vocabulary than the field's. */
  strangeTerms: readonly { field: string; name: string }[];
  /** Addresses of the channels it was published through: a link, or a place. */
  addresses: readonly string[];
  /** Disclosures it is linked to (interprets, amends, repeals), to refuse a link to itself. */
  linkedTo: readonly { field: string; documentId: string }[];
  [field: string]: unknown;
};

function checkDates(record: DisclosureRecord): Reason[] {
  const { effectiveOn, expiresOn } = record;
  if (effectiveOn && expiresOn && expiresOn < effectiveOn) {
    return [error('disclosure.expires_before_effective', { effectiveOn, expiresOn }, 'expiresOn')];
  }
  return [];
}

/** Whether a category has been closed or merged. */
export function isClosed(category: FiledUnder): boolean {
  return (category.state ?? 'open') !== 'open';
}

export function categoryClosed(category: FiledUnder): Reason {
  return error('disclosure.category_closed', { category: category.name }, 'category');
}

function checkPlace(record: DisclosureRecord): Reason[] {
  const reasons: Reason[] = [];
  if (record.category && !record.category.isLeaf) {
    reasons.push(
      error('disclosure.category_not_leaf', { category: record.category.name }, 'category'),
    );
  }
  if (record.category && isClosed(record.category) && !record.category.isFiledHere) {
    reasons.push(categoryClosed(record.category));
  }
  if (record.sameNumber && record.organization && record.documentNumber) {
    const params = {
      value: record.documentNumber,
      organization: record.organization.name,
      other: record.sameNumber.title,
    };
    reasons.push(error('disclosure.duplicate_document_number', params, 'documentNumber'));
  }
  return reasons;
}

/** What is wrong with a disclosure in any state, draft or published. Empty means it may be saved. */
export function checkDisclosure(record: DisclosureRecord): Reason[] {
  const links = record.linkedTo
    .filter((link) => link.documentId === record.documentId)
    .map((link) => error('disclosure.linked_to_itself', { field: link.field }, link.field));
  const retired = record.retiredTerms.map(({ field, name }) =>
    error('disclosure.term_retired', { name }, field),
  );
  const strange = record.strangeTerms.map(({ field, name }) =>
    error('disclosure.term_of_other_scheme', { field, name }, field),
  );
  const addresses = record.addresses
    .filter(hasActiveScheme)
    .map((value) => error('disclosure.active_address', { value }, 'channels'));
  return [
    ...checkDates(record),
    ...checkPlace(record),
    ...links,
    ...retired,
    ...strange,
    ...addresses,
    ...(record.body ? checkRichText(record.body).map((r) => ({ ...r, field: 'body' })) : []),
  ];
}
