import type { Row, WrittenDocument } from '../../../documents/document-rules';
import { lock } from '../../../documents/lock';
import type { DisclosureRecord } from '../../../domain/disclosure/check-disclosure';

type Named = { documentId: string; name: string };
type Term = Named & { isRetired?: boolean; scheme?: string };
type Category = Named & { state?: string | null; requiredFields?: { field: string }[] };
type Organization = Named & { operatingStatus?: string | null };

/** What a disclosure was before a write. */
export type DisclosureBefore = {
  /** The terms it had, as field and term: what was filed under a term keeps it when the term is retired. */
  terms: readonly string[];
  /** Categories of its draft and its published version. */
  categories: readonly string[];
  /** The category in which the public finds it, or found it before it was withdrawn. */
  publicCategory: string | null;
  wasPublic: boolean;
};

const NEW: DisclosureBefore = { terms: [], categories: [], publicCategory: null, wasPublic: false };

const LINKS = ['interprets', 'amends', 'repeals'] as const;
/** Which vocabulary each field chooses from. */
const TERM_FIELDS = {
  theme: 'theme',
  genre: 'genre',
  effectLevel: 'effect_level',
  audience: 'audience',
} as const;

const POPULATE = {
  attachments: true,
  organization: true,
  category: { populate: { requiredFields: true } },
  theme: true,
  genre: true,
  effectLevel: true,
  audience: true,
  channels: { populate: { channel: true } },
  interprets: true,
  amends: true,
  repeals: true,
};

/**
 * Another disclosure of the same organization with the same number. Two writers of one number wait for each other:
 * without the lock each would look before the other has committed.
 */
async function findSameNumber({ strapi, trx, uid, documentId }: WrittenDocument, row: Row) {
  const organization = row.organization as Named | null;
  if (typeof row.documentNumber !== 'string' || !organization) return null;
  const key = `document-number:${organization.documentId}:${row.documentNumber}`;
  await lock(trx, key);
  const twin: Row | null = await strapi.db.query(uid).findOne({
    where: {
      documentNumber: row.documentNumber,
      organization: { documentId: organization.documentId },
      documentId: { $ne: documentId },
    },
  });
  return twin ? { documentId: twin.documentId, title: String(twin.title) } : null;
}

type Choice = { field: string; scheme: string; term: Term };
type Channel = { address?: string | null; channel?: Term | null };

/** Every chosen term, with the vocabulary its field asks for. */
function choices(row: Row): Choice[] {
  const chosen = Object.entries(TERM_FIELDS).flatMap(([field, scheme]) =>
    [row[field] as Term | Term[] | null]
      .flat()
      .flatMap((term) => (term ? [{ field, scheme, term }] : [])),
  );
  const channels = ((row.channels as Channel[] | undefined) ?? []).flatMap(({ channel }) =>
    channel ? [{ field: 'channels', scheme: 'channel', term: channel }] : [],
  );
  return [...chosen, ...channels];
}

const keyOf = ({ field, term }: Choice) => `${field}:${term.documentId}`;

const categoryOf = (row: Row | undefined) => (row?.category as Named | null)?.documentId ?? null;

/** What the rules have to know of a disclosure as it was before a write. */
export async function readDisclosureBefore(document: WrittenDocument): Promise<DisclosureBefore> {
  const { strapi, uid, documentId } = document;
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: POPULATE });
  const published = rows.find((row) => row.publishedAt);
  const withdrawn = published ? undefined : rows.find((row) => row.firstPublishedAt);
  return {
    terms: rows.flatMap((row) => choices(row).map(keyOf)),
    categories: rows.flatMap((row) => categoryOf(row) ?? []),
    publicCategory: categoryOf(published ?? withdrawn),
    wasPublic: Boolean(published ?? withdrawn),
  };
}

const named = ({ field, term }: Choice) => ({ field, name: term.name });

function links(row: Row) {
  return LINKS.flatMap((field) =>
    ((row[field] as Named[] | undefined) ?? []).map((to) => ({ field, documentId: to.documentId })),
  );
}

/** The draft of a disclosure with what the rules ask about its neighbours, read inside the writing transaction. */
export async function readDisclosure(
  document: WrittenDocument,
  before: DisclosureBefore = NEW,
): Promise<DisclosureRecord> {
  const { strapi, uid, documentId } = document;
  const row: Row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: POPULATE });
  const chosen = choices(row);
  const category = row.category as Category | null;
  const subcategories = category
    ? await strapi.db
        .query('api::catalog-category.catalog-category')
        .count({ where: { parent: { documentId: category.documentId } } })
    : 0;
  return {
    ...row,
    attachments: (row.attachments as unknown[] | undefined) ?? [],
    organization: row.organization as Organization | null,
    wasPublic: before.wasPublic,
    category: category && {
      documentId: category.documentId,
      name: category.name,
      state: category.state,
      isFiledHere: before.categories.includes(category.documentId),
      wasPublicHere: before.publicCategory === category.documentId,
      isLeaf: subcategories === 0,
      requiredFields: (category.requiredFields ?? []).map(({ field }) => field),
    },
    sameNumber: await findSameNumber(document, row),
    retiredTerms: chosen
      .filter((choice) => choice.term.isRetired && !before.terms.includes(keyOf(choice)))
      .map(named),
    strangeTerms: chosen.filter(({ scheme, term }) => term.scheme !== scheme).map(named),
    addresses: ((row.channels as Channel[] | undefined) ?? []).flatMap(({ address }) =>
      address ? [address] : [],
    ),
    linkedTo: links(row),
  };
}
