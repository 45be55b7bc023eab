import type { Knex } from 'knex';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';

/** Keeps a published content under its digest, so that any two events of the ledger can be compared field by field. */
export async function storeContent(
  trx: Knex.Transaction,
  { digest, content }: { digest: string; content: CanonicalContent },
): Promise<void> {
  // Type json, not jsonb: the order of keys is part of the canonical form.
  await trx.raw(
    'insert into zhaoshi_publication.contents (digest, content) values (?, ?::json) on conflict do nothing',
    [digest, JSON.stringify(content)],
  );
}

/** A content once published; null when there is none under this digest. */
export async function findContent(
  connection: Knex,
  digest: string,
): Promise<CanonicalContent | null> {
  const row = await connection('contents')
    .withSchema('zhaoshi_publication')
    .where({ digest })
    // As text: how Strapi's driver hands out JSON columns depends on their type.
    .first<{ content: string } | undefined>(connection.raw('content::text as content'));
  return row ? (JSON.parse(row.content) as CanonicalContent) : null;
}
