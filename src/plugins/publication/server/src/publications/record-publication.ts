import { changedFields } from '../../../../../domain/content-digest/changed-fields';
import {
  isRealChange,
  kindOfPublication,
} from '../../../../../domain/publication/kind-of-publication';
import type { WrittenResult } from '../../../../../documents/write-stages';
import { readContent, type DocumentContent } from '../content/read-content';
import { findContent, storeContent } from '../content/store-content';
import { appendToLedger } from '../ledger/append-to-ledger';
import { composeEntry } from '../ledger/compose-entry';
import { describeRow } from './describe-row';
import { intentFor } from './intent';
import { keepPublicationColumns } from './keep-publication-columns';
import { numberPublication } from './number-publication';
import type { Publication } from './publication';
import { savePublication } from './save-publication';

/** Every attribute, where the content it was compared with is no longer kept. */
const ALL_FIELDS = ['*'];

async function fieldsChangedSince(
  write: WrittenResult,
  previous: Publication | null,
  { content, digest }: DocumentContent,
): Promise<string[]> {
  if (!previous || previous.digest === digest) return [];
  const before = await findContent(write.trx, previous.digest);
  return before ? changedFields(before, content) : ALL_FIELDS;
}

/**
 * What publishing a document means beyond Strapi's own rows: its number (once), its times, its line in the ledger.
 * Runs in the publishing transaction; `previous` is what was on record before it.
 */
export async function recordPublication(
  write: WrittenResult,
  previous: Publication | null,
): Promise<void> {
  const { strapi, trx, uid, documentId } = write;
  const published = await readContent({ strapi, uid, documentId, version: 'published' });
  if (!published) throw new Error(`${uid} ${documentId} was published and is not there`);
  const now = new Date();
  const about = describeRow(published.row);
  const changed = await fieldsChangedSince(write, previous, published);
  const restoration = intentFor('restore', documentId);
  const kind = kindOfPublication({
    isFirst: previous === null,
    isRestoration: previous?.state === 'withdrawn',
    changedFields: changed,
    changeKind: about.changeKind,
  });
  const number = previous ?? (await numberPublication(write, { row: published.row, now }));
  const times = {
    firstPublishedAt: previous?.firstPublishedAt ?? now,
    lastChangedAt: previous && !isRealChange(changed) ? previous.lastChangedAt : now,
    lastCheckedAt: now,
  };
  const { digest } = published;
  await storeContent(trx, published);
  await savePublication(trx, { uid, documentId, number, about, times, digest });
  await keepPublicationColumns(write, { indexNumber: number.indexNumber, ...times });
  const { changeKind, ...described } = about;
  const entry = composeEntry(strapi, {
    ...described,
    kind,
    occurredAt: now.toISOString(),
    uid,
    documentId,
    indexNumber: number.indexNumber,
    digest,
    changedFields: changed,
    isMajor: changeKind !== 'minor',
    explanation: restoration?.explanation ?? null,
    isFirst: previous === null,
    firstPublishedAt: times.firstPublishedAt.toISOString(),
  });
  await appendToLedger(trx, entry);
}
