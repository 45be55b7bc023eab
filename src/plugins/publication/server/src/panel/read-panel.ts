import type { Core } from '@strapi/strapi';
import type { PublicationPanel, Withdrawal } from '../contracts/api';
import { readDocumentEvents } from '../ledger/read-document-events';
import { findPublication } from '../publications/find-publication';
import type { Publication } from '../publications/publication';
import { readRefusedSave } from '../refused-saves/read-refused-save';
import { findUnlinked } from './find-unlinked';

const EVENTS_SHOWN = 50;

export type ReadPanelArgs = {
  uid: string;
  documentId: string;
  actorId: string;
  rights: { withdraw: boolean; restore: boolean };
};

async function withdrawalOf(
  strapi: Core.Strapi,
  record: Publication | null,
): Promise<Withdrawal | null> {
  if (!record?.withdrawnAt || !record.withdrawalReason) return null;
  const { uid, replacementId } = record;
  const other = replacementId
    ? await findPublication(strapi.db.connection, { uid, documentId: replacementId })
    : null;
  return {
    at: record.withdrawnAt.toISOString(),
    reason: record.withdrawalReason,
    explanation: record.withdrawalExplanation,
    replacement: other ? { documentId: other.documentId, title: other.title } : null,
  };
}

async function legacyDateOf(strapi: Core.Strapi, uid: string, documentId: string) {
  const draft = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null } })) as {
    legacyPublishedAt?: string | Date | null;
  } | null;
  return draft?.legacyPublishedAt ? new Date(draft.legacyPublishedAt).toISOString() : null;
}

/** Everything the side panel of a document shows. */
export async function readPanel(
  strapi: Core.Strapi,
  { uid, documentId, actorId, rights }: ReadPanelArgs,
): Promise<PublicationPanel> {
  const record = await findPublication(strapi.db.connection, { uid, documentId });
  return {
    state: record?.state ?? 'never',
    indexNumber: record?.indexNumber ?? null,
    firstPublishedAt: record?.firstPublishedAt.toISOString() ?? null,
    lastChangedAt: record?.lastChangedAt.toISOString() ?? null,
    lastCheckedAt: record?.lastCheckedAt.toISOString() ?? null,
    legacyPublishedAt: await legacyDateOf(strapi, uid, documentId),
    withdrawal: await withdrawalOf(strapi, record),
    events: await readDocumentEvents(strapi, { uid, documentId, limit: EVENTS_SHOWN }),
    unlinked: await findUnlinked(strapi, { uid, documentId }),
    refusedSave: await readRefusedSave(strapi, { uid, documentId, actorId }),
    can: {
      withdraw: rights.withdraw && record?.state === 'public',
      restore: rights.restore && record?.state === 'withdrawn',
    },
  };
}
