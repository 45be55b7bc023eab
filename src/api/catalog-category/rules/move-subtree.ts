import type { Row, WrittenDocument } from '../../../documents/document-rules';
import { categoryDepth, categoryPath } from '../../../domain/catalog/category-path';

const DISCLOSURE = 'api::disclosure.disclosure';

type JoinTable = {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
};

/** In one statement however many there are; their `updated_at` stays, or every draft would look modified. */
async function moveDisclosures({ strapi, trx }: WrittenDocument, category: Row): Promise<void> {
  const { tableName, attributes } = strapi.db.metadata.get(DISCLOSURE);
  const { joinTable } = attributes.category as unknown as { joinTable: JoinTable };
  await trx.raw(
    `update :disclosures: as d set category_path = :path from :links: as l
     where l.:owner: = d.id and l.:target: = :id and d.category_path is distinct from :path`,
    {
      disclosures: tableName,
      links: joinTable.name,
      owner: joinTable.joinColumn.name,
      target: joinTable.inverseJoinColumn.name,
      id: category.id,
      path: category.path as string,
    },
  );
}

/**
 * Carries a changed path down: to the categories below, and to the path column of the disclosures filed in them.
 * Runs in the transaction of the move; where nothing changed it touches nothing.
 */
export async function moveSubtree(document: WrittenDocument): Promise<void> {
  const { strapi, trx, uid, documentId } = document;
  const categories = strapi.db.metadata.get(uid).tableName;
  const row: Row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { children: true } });
  await moveDisclosures(document, row);
  for (const child of row.children as Row[]) {
    const path = categoryPath(row.path as string, String(child.code));
    if (child.path === path) continue;
    await trx(categories)
      .where({ id: child.id })
      .update({ path, depth: categoryDepth(path) });
    await moveSubtree({ ...document, documentId: child.documentId });
  }
}
