import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isAboutSecrecy } from '../../../../../domain/publication/withdrawal-reasons';
import { publicationsOf } from './publications';

export type PublicText = {
  /** Of what is public, or was last; null when nothing ever was. */
  publishedDigest: string | null;
  /** Taken back for secrecy or privacy, and not public since. */
  isWithdrawnForSecrecy: boolean;
};

/** What is on record about the publication of a document; within a write as it was before. */
export async function whatIsPublic(
  strapi: Core.Strapi,
  trx: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<PublicText> {
  const record = await publicationsOf(strapi).find({ uid, documentId, trx });
  const reason = record?.state === 'withdrawn' ? record.withdrawalReason : null;
  return {
    publishedDigest: record?.digest ?? null,
    isWithdrawnForSecrecy: reason !== null && isAboutSecrecy(reason),
  };
}
