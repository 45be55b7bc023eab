import type { Core } from '@strapi/strapi';
import type { DigestModel } from '../../../../../domain/content-digest/digest-model';

/** An event of the ledger, as far as links need it. */
export type LedgerEvent = {
  uid: string;
  documentId: string;
  organizationId: string | null;
  document: { isPublic: boolean; title: string };
};

// What plugin `publication` offers; said in our own words, so that either plugin compiles without the other.
type Ledger = {
  follow(args: {
    after: string | null;
    limit: number;
  }): Promise<{ events: LedgerEvent[]; next: string; hasMore: boolean }>;
};
type Contents = {
  modelOf(uid: string): DigestModel;
  read(args: {
    uid: string;
    documentId: string;
    version: 'published';
  }): Promise<{ row: Record<string, unknown> } | null>;
};

export function ledgerOf(strapi: Core.Strapi): Ledger {
  return strapi.plugin('publication').service<Ledger>('ledger');
}

export function contentsOf(strapi: Core.Strapi): Contents {
  return strapi.plugin('publication').service<Contents>('contents');
}
