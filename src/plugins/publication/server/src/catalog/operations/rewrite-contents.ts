import type { Knex } from 'knex';
import { digestOfCanonical } from '../../../../../../domain/content-digest/content-digest';
import type { CanonicalContent } from '../../../../../../domain/content-digest/digest-model';
import { query } from '../database/query';

export type RewriteArgs = {
  uid: string;
  documentIds: readonly string[];
  rewrite: (content: CanonicalContent) => CanonicalContent;
  fieldsOf: (before: CanonicalContent, after: CanonicalContent) => string[];
};

type Kept = { documentId: string; digest: string; content: string };

/** Bodies can be long; this many are held in memory at a time. */
const BATCH = 500;

async function rewriteBatch(trx: Knex.Transaction, args: RewriteArgs, ids: readonly string[]) {
  const rows = await query<Kept>(
    trx,
    `select p.document_id as "documentId", p.digest, c.content::text as content
     from zhaoshi_publication.publications p join zhaoshi_publication.contents c on c.digest = p.digest
     where p.uid = ? and p.state = 'public' and p.document_id = any(?)`,
    [args.uid, ids],
  );
  const changed = rows.flatMap(({ documentId, digest, content: text }) => {
    const content = JSON.parse(text) as CanonicalContent;
    const after = args.rewrite(content);
    const next = digestOfCanonical(after);
    if (next === digest) return [];
    return [{ documentId, digest: next, content: after, fields: args.fieldsOf(content, after) }];
  });
  if (changed.length === 0) return [];
  const documents = JSON.stringify(
    changed.map(({ documentId, digest, content }) => ({
      documentId,
      digest,
      content: JSON.stringify(content),
    })),
  );
  const recordset = `jsonb_to_recordset(?::jsonb) as n ("documentId" text, digest text, content text)`;
  await trx.raw(
    `insert into zhaoshi_publication.contents (digest, content)
     select n.digest, n.content::json from ${recordset} on conflict do nothing`,
    [documents],
  );
  await trx.raw(
    `update zhaoshi_publication.publications p set digest = n.digest from ${recordset}
     where p.uid = ? and p.document_id = n."documentId"`,
    [documents, args.uid],
  );
  return changed.map(({ documentId, fields }) => ({ documentId, fields }));
}

/**
 * Keeps the published content on record, and its digest, equal to what is published now. Without it the next
 * publication of each document would look like a change somebody made to it.
 */
export async function rewriteContents(
  trx: Knex.Transaction,
  args: RewriteArgs,
): Promise<{ documentId: string; fields: string[] }[]> {
  const ids = [...args.documentIds].sort();
  const all: { documentId: string; fields: string[] }[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    all.push(...(await rewriteBatch(trx, args, ids.slice(start, start + BATCH))));
  }
  return all;
}
