import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
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
import { statedRevision } from './stated-revision';

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

type Revisions = { given: unknown; current: number };

function refuseOther({ action }: DocumentWrite, { given, current }: Revisions): void {
  refuseOnErrors(checkRevisionGiven(given));
  const sent = readRevision(given);
  if (sent === current) return;
  const reason = error('revision.conflict', { sent: sent ?? 0, current }, 'revision');
  throw refusalWithStatus(409, reason, { action, revision: { sent, current } });
}

/** Documents saved in a transaction: the panel saves and publishes in one, and the publication is of what was just saved. */
const savedIn = new WeakMap<Knex.Transaction, Set<string>>();

/** A save says which revision it started from; the platform's own tasks need not, the document's lock orders them. */
function moveSaved(write: DocumentWrite, current: number): void {
  const { strapi, trx, data, documentId = '' } = write;
  if (currentActor(strapi).kind !== 'task') {
    refuseOther(write, { given: data?.revision, current });
  }
  if (data) data.revision = current + 1;
  savedIn.set(trx, (savedIn.get(trx) ?? new Set()).add(documentId));
}

/** Whoever publishes or discards means what was shown: if the request states a revision, it is still the one. */
function refuseUnseen(write: DocumentWrite, current: number): void {
  const given = statedRevision(write);
  if (given === undefined || savedIn.get(write.trx)?.has(write.documentId ?? '')) return;
  refuseOther(write, { given, current });
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
 * stale one is refused with 409 `revision.conflict`. So is a publication or a discard in the panel that states another
 * revision than the draft has.
 */
export function revisionStage(strapi: Core.Strapi): WriteStage {
  return {
    name: 'publication.revision',
    order: 20,
    appliesTo: (uid) => isPublicationType(strapi, uid),
    async before(write) {
      const { action, data } = write;
      if (data && (action === 'create' || action === 'clone')) data.revision = FIRST;
      if (!['update', 'publish', 'discardDraft'].includes(action)) return undefined;
      const current = await revisionOfDraft(write);
      if (action === 'update') moveSaved(write, current);
      else refuseUnseen(write, current);
      return current;
    },
    async after(write, memory) {
      if (write.action === 'discardDraft') await moveOn(write, (memory as number) + 1);
    },
  };
}
