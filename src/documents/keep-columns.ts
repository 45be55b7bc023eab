import type { DocumentRules, Row, WrittenDocument } from './document-rules';

type Written = { id?: unknown; entries?: Record<string, unknown>[] } & Record<string, unknown>;

function columnNames(document: WrittenDocument, values: Record<string, unknown>) {
  const { attributes } = document.strapi.db.metadata.get(document.uid);
  const toColumn = (attribute: string, value: unknown) => {
    const meta = attributes[attribute] as { columnName?: string; type?: string } | undefined;
    const stored = meta?.type === 'json' && value !== null ? JSON.stringify(value) : value;
    return [meta?.columnName ?? attribute, stored];
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => toColumn(name, value)));
}

/**
 * Writes the derived columns of every version of a document (draft and published each from its own relations), and
 * puts them into the answer. Raw SQL on purpose: through Strapi's query engine `updatedAt` would move, and the draft
 * would look modified.
 */
export async function keepColumns(
  document: WrittenDocument,
  columns: NonNullable<DocumentRules['columns']>,
  result: Written,
): Promise<void> {
  const { strapi, trx, uid, documentId } = document;
  const { tableName } = strapi.db.metadata.get(uid);
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: columns.populate });
  for (const row of rows) {
    const values = await columns.from(row, document);
    await trx(tableName).where({ id: row.id }).update(columnNames(document, values));
    const answers = result.entries ?? [result];
    const answer = answers.find((entry) => entry.id === row.id);
    if (answer) Object.assign(answer, values);
  }
}
