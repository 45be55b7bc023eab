import { ancestorsOf } from '../../../documents/ancestors';
import type { DocumentRules, Row, WrittenDocument } from '../../../documents/document-rules';
import { categoryDepth, categoryPath } from '../../../domain/catalog/category-path';
import {
  checkCategory,
  checkCategoryRemoval,
  type CategoryRecord,
} from '../../../domain/catalog/check-category';
import { moveSubtree } from './move-subtree';

const DISCLOSURE = 'api::disclosure.disclosure';

type Category = Omit<CategoryRecord, 'ancestors' | 'disclosuresUnderParent'> & { code: string };

async function readCategory({
  strapi,
  uid,
  documentId,
}: WrittenDocument): Promise<Category | null> {
  return strapi.db.query(uid).findOne({ where: { documentId }, populate: { parent: true } });
}

function disclosuresIn({ strapi }: WrittenDocument, documentId: string): Promise<number> {
  return strapi.db.query(DISCLOSURE).count({ where: { category: { documentId } } });
}

export const catalogCategoryRules: DocumentRules = {
  // The tree is written from the child: a parent's list of children would move them past the rules.
  computed: ['path', 'depth', 'children'],
  readsTrees: ['organization'],
  treeLock: 'catalog-category',
  async check(document) {
    const record = await readCategory(document);
    if (!record) return [];
    const parentId = record.parent?.documentId;
    return checkCategory({
      ...record,
      ancestors: await ancestorsOf(document),
      disclosuresUnderParent: parentId ? await disclosuresIn(document, parentId) : 0,
    });
  },
  async checkRemoval(document) {
    const { strapi, uid, documentId } = document;
    const record = await readCategory(document);
    if (!record) return [];
    const children = await strapi.db.query(uid).count({ where: { parent: { documentId } } });
    const disclosures = await disclosuresIn(document, documentId);
    return checkCategoryRemoval({ name: record.name, children, disclosures });
  },
  columns: {
    populate: { parent: true },
    from(row) {
      const parent = row.parent as Row | null;
      const path = categoryPath(parent?.path as string | undefined, String(row.code));
      return { path, depth: categoryDepth(path) };
    },
  },
  follow: moveSubtree,
};
