import type { Row, WrittenDocument } from '../../../documents/document-rules';
import { categoryDepth, categoryPath } from '../../../domain/catalog/category-path';

/**
 * Carries a changed path down: to the categories below, and to the path column of the disclosures filed in them.
 * Runs in the transaction of the move; where nothing changed it touches nothing.
 */
export async function moveSubtree(document: WrittenDocument): Promise<void> {
  const { strapi, trx, uid, documentId } = document;
  const categories = strapi.db.metadata.get(uid).tableName;
  const disclosures = strapi.db.metadata.get('api::disclosure.disclosure').tableName;
  const row: Row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { children: true } });

  const filed: Row[] = await strapi.db
    .query('api::disclosure.disclosure')
    .findMany({ where: { category: { documentId }, categoryPath: { $ne: row.path } } });
  const ids = filed.map((disclosure) => disclosure.id);
  if (ids.length > 0) {
    await trx(disclosures).whereIn('id', ids).update({ category_path: row.path });
  }

  for (const child of row.children as Row[]) {
    const path = categoryPath(row.path as string, String(child.code));
    if (child.path === path) continue;
    await trx(categories)
      .where({ id: child.id })
      .update({ path, depth: categoryDepth(path) });
    await moveSubtree({ ...document, documentId: child.documentId });
  }
}
