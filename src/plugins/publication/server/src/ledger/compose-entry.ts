import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';
import type { LedgerEntry } from '../contracts/ledger';

/** What an entry is always about; the rest is said where it applies. */
type Essentials = Pick<
  LedgerEntry,
  | 'kind'
  | 'occurredAt'
  | 'uid'
  | 'documentId'
  | 'indexNumber'
  | 'title'
  | 'digest'
  | 'firstPublishedAt'
>;

const NOTHING_MORE = {
  organizationId: null,
  categoryId: null,
  categoryPath: null,
  channels: [],
  changedFields: [],
  isMajor: true,
  changeNote: null,
  reason: null,
  explanation: null,
  replacementId: null,
  isFirst: false,
  formedOn: null,
  legacyPublishedAt: null,
} satisfies Partial<LedgerEntry>;

/** A whole ledger entry, in the name of whoever the code runs for. */
export function composeEntry(
  strapi: Core.Strapi,
  stated: Essentials & Partial<LedgerEntry>,
): LedgerEntry {
  const { kind, id, name } = currentActor(strapi);
  return { ...NOTHING_MORE, ...stated, actorKind: kind, actorId: id, actorName: name };
}
