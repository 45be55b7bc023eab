import type { LedgerKind } from './ledger-kinds';

export type PublicationFacts = {
  isFirst: boolean;
  isRestoration: boolean;
  /** Attributes in which the published content differs from the one before. */
  changedFields: readonly string[];
  /** What the editor said about the change. */
  changeKind: string | null;
};

/** The attribute that says where a document is filed. */
const PLACE = 'category';

/** What a publication is in the ledger. Re-publishing without a change is no update, however often it is done. */
export function kindOfPublication(facts: PublicationFacts): LedgerKind {
  if (facts.isFirst) return 'published';
  if (facts.isRestoration) return 'restored';
  if (facts.changedFields.length === 0) return 'unchanged';
  if (facts.changedFields.every((field) => field === PLACE)) return 'moved';
  return facts.changeKind === 'correction' ? 'corrected' : 'changed';
}

/** Whether the content itself changed, which is what the time of the last change is about. Where it is filed is not content. */
export function isRealChange(changedFields: readonly string[]): boolean {
  return changedFields.some((field) => field !== PLACE);
}
