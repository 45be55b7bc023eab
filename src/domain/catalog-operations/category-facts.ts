/** What the rules of an operation ask about a category. */
export type CategoryFacts = {
  documentId: string;
  name: string;
  code: string;
  /** Materialised path, `/law/notices/`. */
  path: string;
  state: 'open' | 'closed' | 'merged';
  parentId: string | null;
  /** Direct subcategories. */
  children: number;
  /** Direct subcategories that are open or closed; merged ones only stand for their old address. */
  livingChildren: number;
  /** Direct subcategories that are open. */
  openChildren: number;
  /** Documents filed directly in it, drafts included. */
  documents: number;
};
