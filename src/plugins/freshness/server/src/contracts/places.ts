/** A column: what an organization files in a category. Ids are documentIds. */
export type ColumnKey = { categoryId: string; organizationId: string };

/** One text for a column, to look it up by. */
export function keyOf({ categoryId, organizationId }: ColumnKey): string {
  return `${categoryId} ${organizationId}`;
}

/** The column of such a text. */
export function columnOfKey(key: string): ColumnKey {
  const [categoryId = '', organizationId = ''] = key.split(' ');
  return { categoryId, organizationId };
}
