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
type Place = { parentId: string | null; code: string };

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

/** Where a category stands before a write; null for what is not there yet. */
async function readPlace(document: WrittenDocument): Promise<Place | null> {
  const record = await readCategory(document);
  return record && { parentId: record.parent?.documentId ?? null, code: record.code };
}

/** A clone of a closed category is a new one, and new ones are open. */
function openUnlessStated(data: Record<string, unknown>): void {
  if (data.state === null) data.state = 'open';
}

export const catalogCategoryRules: DocumentRules = {
  // The tree is written from the child: a parent's list of children would move them past the rules.
  // Whether it is open is decided by the catalog operations of plugin `publication`, never by a form.
  computed: ['path', 'depth', 'children', 'state', 'closedOn', 'successor'],
  readsTrees: ['organization'],
  treeLock: 'catalog-category',
  normalise: openUnlessStated,
  remember: readPlace,
  async check(document, before) {
    const record = await readCategory(document);
    if (!record) return [];
    const parentId = record.parent?.documentId;
    const place = before as Place | null | undefined;
    return checkCategory({
      ...record,
      isMoved: (place?.parentId ?? null) !== (parentId ?? null),
      isRecoded: place !== undefined && place?.code !== record.code,
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
