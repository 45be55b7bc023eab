import type { Core } from '@strapi/strapi';
import { checkRevisionGiven, readRevision } from '../../../../../domain/publication/check-revision';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { refuseOnErrors, refusalWithStatus } from '../../../../../documents/refuse';
import type {
  DocumentWrite,
  WriteStage,
  WrittenResult,
} from '../../../../../documents/write-stages';
import { isPublicationType } from '../content/is-publication-type';

const FIRST = 1;

/** The revision of the draft; rows from before there were revisions count as 0. */
async function revisionOfDraft({ strapi, trx, uid, documentId }: DocumentWrite): Promise<number> {
  const { tableName } = strapi.db.metadata.get(uid);
  const row = await trx(tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first<{ revision: number | null } | undefined>('revision');
  return row?.revision ?? 0;
}

/** A save says which revision it started from; the platform's own tasks need not, the document's lock orders them. */
function refuseStale(write: DocumentWrite, current: number): void {
  if (currentActor(write.strapi).kind === 'task') return;
  const given = write.data?.revision;
  refuseOnErrors(checkRevisionGiven(given));
  const sent = readRevision(given);
  if (sent === current) return;
  const reason = error('revision.conflict', { sent: sent ?? 0, current }, 'revision');
  throw refusalWithStatus(409, reason, { revision: { sent, current } });
}

/** Discarding a draft brings old content back, never an old number: a tab that still shows the discarded text must not pass. */
async function moveOn({ strapi, trx, uid, documentId, rows }: WrittenResult, revision: number) {
  const { tableName } = strapi.db.metadata.get(uid);
  await trx(tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .update({ revision });
  for (const row of rows) row.revision = revision;
}

/**
 * Optimistic lock: nobody's save silently overwrites another's. Every save carries the revision it started from; a
 * stale one is refused with 409 `revision.conflict`.
 */
export function revisionStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'publication.revision',
    order: 20,
    appliesTo: (uid) => isPublicationType(strapi, uid),
    async before(write) {
      const { action, data } = write;
      if (data && (action === 'create' || action === 'clone')) data.revision = FIRST;
      if (action !== 'update' && action !== 'discardDraft') return undefined;
      const current = await revisionOfDraft(write);
      if (action === 'update') {
        refuseStale(write, current);
        if (data) data.revision = current + 1;
      }
      return current;
    },
    async after(write, memory) {
      if (write.action === 'discardDraft') await moveOn(write, (memory as number) + 1);
    },
  };
}
