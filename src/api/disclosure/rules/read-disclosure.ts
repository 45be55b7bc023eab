import type { Row, WrittenDocument } from '../../../documents/document-rules';
import type { DisclosureRecord } from '../../../domain/disclosure/check-disclosure';

type Named = { documentId: string; name: string };
type Term = Named & { isRetired?: boolean };
type Category = Named & { requiredFields?: { field: string }[] };

const LINKS = ['interprets', 'amends', 'repeals'] as const;
const TERM_FIELDS = ['theme', 'genre', 'effectLevel', 'audience'] as const;

const POPULATE = {
  attachments: true,
  organization: true,
  category: { populate: { requiredFields: true } },
  theme: true,
  genre: true,
  effectLevel: true,
  audience: true,
  channels: true,
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
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [key]);
  const twin: Row | null = await strapi.db.query(uid).findOne({
    where: {
      documentNumber: row.documentNumber,
      organization: { documentId: organization.documentId },
      documentId: { $ne: documentId },
    },
  });
  return twin ? { documentId: twin.documentId, title: String(twin.title) } : null;
}

function retiredTerms(row: Row) {
  return TERM_FIELDS.flatMap((field) =>
    [row[field] as Term | Term[] | null]
      .flat()
      .filter((term): term is Term => term?.isRetired === true)
      .map((term) => ({ field, name: term.name })),
  );
}

function links(row: Row) {
  return LINKS.flatMap((field) =>
    ((row[field] as Named[] | undefined) ?? []).map((to) => ({ field, documentId: to.documentId })),
  );
}

/** The draft of a disclosure with what the rules ask about its neighbours, read inside the writing transaction. */
export async function readDisclosure(document: WrittenDocument): Promise<DisclosureRecord> {
  const { strapi, uid, documentId } = document;
  const row: Row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: POPULATE });
  const category = row.category as Category | null;
  const subcategories = category
    ? await strapi.db
        .query('api::catalog-category.catalog-category')
        .count({ where: { parent: { documentId: category.documentId } } })
    : 0;
  return {
    ...row,
    attachments: (row.attachments as unknown[] | undefined) ?? [],
    organization: row.organization as Named | null,
    category: category && {
      documentId: category.documentId,
      name: category.name,
      isLeaf: subcategories === 0,
      requiredFields: (category.requiredFields ?? []).map(({ field }) => field),
    },
    sameNumber: await findSameNumber(document, row),
    retiredTerms: retiredTerms(row),
    linkedTo: links(row),
  };
}
