import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { currentActor } from '../../../../../../documents/actor';
import { noteEntries } from '../../ledger/append-to-ledger';
import { CATEGORY, tableOf } from '../database/table-names';
import { query } from '../database/query';

/** A document whose place changed; `fields` names what of its content changed by that, nothing when only the path did. */
export type MovedDocument = { uid: string; documentId: string; fields: readonly string[] };

type Base = { strapi: Core.Strapi; trx: Knex.Transaction };

/**
 * Brings the path on record of everything filed in these categories up to the tree, and returns what was behind.
 * The ledger keeps the path of each event as it was.
 */
export async function followCategories(
  { strapi, trx }: Base,
  categoryIds: readonly string[],
): Promise<MovedDocument[]> {
  if (categoryIds.length === 0) return [];
  const rows = await query<{ uid: string; documentId: string }>(
    trx,
    `update zhaoshi_publication.publications p set category_path = c.path from ${tableOf(strapi, CATEGORY)} c
     where c.document_id = p.category_id and p.category_id = any(?) and p.category_path is distinct from c.path
     returning p.uid, p.document_id as "documentId"`,
    [categoryIds],
  );
  return rows.map((row) => ({ ...row, fields: [] }));
}

/**
 * One `moved` event for each of these documents that is public, in the order of their ids, by one statement. What an
 * event repeats of the document (channels, days) comes from its last event.
 */
export async function recordMoves(
  { strapi, trx }: Base,
  { documents, note }: { documents: readonly MovedDocument[]; note: string | null },
): Promise<number> {
  if (documents.length === 0) return 0;
  const actor = currentActor(strapi);
  const { rowCount } = (await trx.raw(
    `insert into zhaoshi_publication.ledger_intake (entry)
     select jsonb_build_object(
       'kind', 'moved', 'occurred_at', statement_timestamp(), 'uid', p.uid, 'document_id', p.document_id,
       'index_number', p.index_number, 'title', p.title, 'organization_id', p.organization_id,
       'category_id', p.category_id, 'category_path', p.category_path,
       'channels', coalesce(last.channels, '{}'), 'digest', p.digest, 'changed_fields', m.fields,
       'is_major', false, 'change_note', cast(:note as text), 'actor_kind', cast(:actorKind as text), 'actor_id', cast(:actorId as text),
       'actor_name', cast(:actorName as text), 'is_first', false, 'formed_on', last.formed_on,
       'first_published_at', p.first_published_at, 'legacy_published_at', last.legacy_published_at)
     from jsonb_to_recordset(cast(:documents as jsonb)) as m (uid text, "documentId" text, fields jsonb)
     join zhaoshi_publication.publications p on p.uid = m.uid and p.document_id = m."documentId"
     left join lateral (
       select l.channels, l.formed_on, l.legacy_published_at from zhaoshi_publication.ledger l
       where l.uid = p.uid and l.document_id = p.document_id and l.kind <> 'withdrawn'
       order by l.sequence desc limit 1) last on true
     where p.state = 'public' order by p.document_id`,
    {
      note,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      documents: JSON.stringify(documents),
    },
  )) as { rowCount: number };
  noteEntries(trx);
  return rowCount;
}
