import type { DocumentRules, Row, WrittenDocument } from '../../../documents/document-rules';
import { lock } from '../../../documents/lock';
import { checkGuide } from '../../../domain/disclosure-guide/check-guide';
import {
  missingGuideItems,
  type GuideItem,
} from '../../../domain/disclosure-guide/missing-guide-items';

type Guide = Partial<Record<GuideItem, unknown>> & {
  organization?: { documentId: string; name: string } | null;
};

async function readGuide({ strapi, uid, documentId }: WrittenDocument): Promise<Guide> {
  return strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { organization: true } });
}

async function otherGuideOf({ strapi, trx, uid, documentId }: WrittenDocument, guide: Guide) {
  const organization = guide.organization?.documentId;
  if (!organization) return null;
  await lock(trx, `guide:${organization}`);
  const other: Row | null = await strapi.db.query(uid).findOne({
    where: { organization: { documentId: organization }, documentId: { $ne: documentId } },
  });
  return other ? { title: String(other.title) } : null;
}

export const disclosureGuideRules: DocumentRules = {
  readsTrees: ['organization'],
  computed: ['organizationKey'],
  async check(document) {
    const guide = await readGuide(document);
    return checkGuide({
      organization: guide.organization,
      other: await otherGuideOf(document, guide),
      texts: guide,
    });
  },
  async checkPublication(document) {
    const guide = await readGuide(document);
    return missingGuideItems(guide, guide.organization);
  },
  columns: {
    populate: { organization: true },
    from: (row) => ({ organizationKey: (row.organization as Row | null)?.documentId ?? null }),
  },
};
