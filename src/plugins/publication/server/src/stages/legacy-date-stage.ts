import type { Core } from '@strapi/strapi';
import { checkLegacyDate } from '../../../../../domain/publication/check-legacy-date';
import { error } from '../../../../../domain/reasons/reason';
import { refuseOnErrors, refusalWithStatus } from '../../../../../documents/refuse';
import type { DocumentWrite, WriteStage } from '../../../../../documents/write-stages';
import { isPublicationType } from '../content/is-publication-type';
import { mayImportLegacyDates } from '../permissions/may-import-legacy-dates';

type Dates = { legacy_published_at: Date | null; first_published_at: Date | null };

async function storedDates({ strapi, trx, uid, documentId }: DocumentWrite): Promise<Dates> {
  const none = { legacy_published_at: null, first_published_at: null };
  if (!documentId) return none;
  const { tableName } = strapi.db.metadata.get(uid);
  const row = await trx(tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first<Dates | undefined>('legacy_published_at', 'first_published_at');
  return row ?? none;
}

function asDate(value: unknown): Date | null {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(value as string);
  return Number.isNaN(date.getTime()) ? null : date;
}

async function checkDate(write: DocumentWrite, data: Record<string, unknown>): Promise<void> {
  const stored = await storedDates(write);
  const legacyPublishedAt = asDate(data.legacyPublishedAt);
  if (legacyPublishedAt?.getTime() === stored.legacy_published_at?.getTime()) return;
  if (!mayImportLegacyDates(write.strapi)) {
    throw refusalWithStatus(
      403,
      error('publication.legacy_date_forbidden', {}, 'legacyPublishedAt'),
    );
  }
  if (!legacyPublishedAt) return;
  const firstPublishedAt = stored.first_published_at;
  refuseOnErrors(checkLegacyDate({ legacyPublishedAt, firstPublishedAt, now: new Date() }));
}

/**
 * The date a document had in a former system stands beside ours and never replaces it: what became public here became
 * public when our clock says (website inspection: no back-dating). Only an import with its own right may state one.
 */
export function legacyDateStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'publication.legacy-date',
    order: 30,
    appliesTo: (uid) => isPublicationType(strapi, uid),
    async before(write) {
      const { action, data } = write;
      if (!data) return;
      if (action === 'clone') data.legacyPublishedAt = null;
      else if ('legacyPublishedAt' in data) await checkDate(write, data);
    },
  };
}
