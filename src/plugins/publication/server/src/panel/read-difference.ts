import type { Core } from '@strapi/strapi';
import { findContent } from '../content/store-content';
import type { Difference } from '../contracts/api';
import { differences } from './differences';

export type ReadDifferenceArgs = {
  uid: string;
  documentId: string;
  /** Sequence of the earlier event; without it the later one is compared with nothing. */
  from?: string;
  to: string;
};

async function digestAt(
  strapi: Core.Strapi,
  { uid, documentId }: ReadDifferenceArgs,
  sequence: string,
): Promise<string | null> {
  const row = await strapi.db
    .connection('ledger')
    .withSchema('zhaoshi_publication')
    .where({ uid, document_id: documentId, sequence })
    .first<{ digest: string } | undefined>('digest');
  return row?.digest ?? null;
}

/** How the published content differs between two events of one document; null when an event is not of this document. */
export async function readDifference(
  strapi: Core.Strapi,
  args: ReadDifferenceArgs,
): Promise<Difference | null> {
  const to = await digestAt(strapi, args, args.to);
  const from = args.from === undefined ? null : await digestAt(strapi, args, args.from);
  if (!to || (args.from !== undefined && !from)) return null;
  const after = await findContent(strapi.db.connection, to);
  const before = from ? await findContent(strapi.db.connection, from) : null;
  return {
    fields: await differences({
      strapi,
      uid: args.uid,
      before: before ?? {},
      after: after ?? {},
    }),
  };
}
