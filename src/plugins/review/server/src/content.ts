import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CanonicalContent, DigestModel } from '../../../../domain/content-digest/digest-model';
import { table } from './database/table';

/** A file as Strapi has it. */
export type ContentFile = {
  field: string;
  file: {
    id: number;
    name: string;
    hash: string;
    mime: string;
    alternativeText?: string | null;
    provider_metadata: { sha256?: string } | null;
  };
  /** Attached by its field, or only linked to by a text. */
  isLinked: boolean;
  /** Last part of the address a text links to. */
  address?: string;
};

export type Content = {
  row: { id: number; documentId: string } & Record<string, unknown>;
  content: CanonicalContent;
  digest: string;
  /** What the editor says of the change for the public, outside the digest; empty where nothing is said. */
  remarks: string;
  files: ContentFile[];
};

/** What plugin `publication` offers; said in our own words, so that either plugin compiles without the other. */
type Contents = {
  modelOf(uid: string): DigestModel;
  read(args: {
    uid: string;
    documentId: string;
    version: 'draft' | 'published';
  }): Promise<Content | null>;
  differences(args: {
    uid: string;
    before: CanonicalContent;
    after: CanonicalContent;
  }): Promise<{ field: string; label: string; before: string; after: string }[]>;
};

/** Canonical contents and their digests: the one definition of what is approved and what is published. */
export function contentsOf(strapi: Core.Strapi): Contents {
  return strapi.plugin('publication').service<Contents>('contents');
}

/** Keeps a content that somebody acted on, so that later versions can be compared with it. */
export async function keepContent(
  trx: Knex.Transaction,
  { digest, content }: { digest: string; content: CanonicalContent },
): Promise<void> {
  await trx.raw(
    'insert into zhaoshi_review.contents (digest, content) values (?, ?::json) on conflict do nothing',
    [digest, JSON.stringify(content)],
  );
}

/** A content kept under its digest; null when there is none. */
export async function findKept(connection: Knex, digest: string): Promise<CanonicalContent | null> {
  const row = await table(connection, 'contents')
    .where({ digest })
    .first<{ content: string } | undefined>(connection.raw('content::text as content'));
  return row ? (JSON.parse(row.content) as CanonicalContent) : null;
}
