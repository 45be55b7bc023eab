/** What passes through the content manager's hook for the columns of its list view. */
export type Column = { name: string; attribute: { type: string }; cellFormatter?: unknown };
export type Columns = { displayedHeaders: Column[]; layout: unknown };
export type Row = Record<string, unknown> & { documentId: string };

export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';
