/** A column: what an organization files in a category. Ids are documentIds. */
export type ColumnKey = { categoryId: string; organizationId: string };

/** One text for a column, to look it up by. */
export function keyOf({ categoryId, organizationId }: ColumnKey): string {
  return `${categoryId} ${organizationId}`;
}
