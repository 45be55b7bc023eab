import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changedFields } from '../../../../../../domain/content-digest/changed-fields';
import { DISCLOSURE, linkOf, tableOf } from '../database/table-names';
import type { MovedDocument } from '../history/record-moves';
import { rewriteContents } from './rewrite-contents';
import { query } from '../database/query';

export type RefileArgs = {
  from: { id: number; documentId: string };
  into: { id: number; documentId: string; path: string };
  /** Which relation points to the category: where it is filed, or which item of the standard catalog it answers. */
  attribute: 'category' | 'standardItem';
  /** Only these documents; all of them where it is left out. */
  documentIds?: readonly string[];
};

type Base = { strapi: Core.Strapi; trx: Knex.Transaction };

/**
 * Refiles disclosures from one category to another: draft and published version alike, each only where it points to
 * the old category. It writes past the Document Service, because saving thousands of drafts one by one would publish
 * nothing and hold the tree for minutes, and publishing them would publish what nobody has approved; `updated_at`
 * stays, by which Strapi tells "modified" from "published". The caller holds the tree exclusively, and every writer of
 * a disclosure holds it shared, so no version is half-way while this runs.
 */
async function relink({ strapi, trx }: Base, args: RefileArgs): Promise<string[]> {
  const { from, into, attribute, documentIds } = args;
  const link = linkOf(strapi, DISCLOSURE, attribute);
  const disclosures = tableOf(strapi, DISCLOSURE);
  const rows = await query<{ id: number; documentId: string }>(
    trx,
    `update ${link.table} l set ${link.target} = :into from ${disclosures} d
     where d.id = l.${link.owner} and l.${link.target} = :from
       and (cast(:only as text[]) is null or d.document_id = any(cast(:only as text[])))
     returning d.id, d.document_id as "documentId"`,
    { into: into.id, from: from.id, only: documentIds ?? null },
  );
  if (attribute === 'category' && rows.length > 0) {
    await trx.raw(`update ${disclosures} set category_path = ? where id = any(?)`, [
      into.path,
      rows.map(({ id }) => id),
    ]);
  }
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** Refiles, and brings what is on record about the publications along. Returns every document it touched. */
export async function refileDocuments(base: Base, args: RefileArgs): Promise<MovedDocument[]> {
  const { trx } = base;
  const { from, into, attribute, documentIds } = args;
  const touched = await relink(base, args);
  if (attribute === 'category') {
    await trx.raw(
      `update zhaoshi_publication.publications set category_id = :into, category_path = :path
       where uid = :uid and category_id = :from
         and (cast(:only as text[]) is null or document_id = any(cast(:only as text[])))`,
      {
        uid: DISCLOSURE,
        from: from.documentId,
        into: into.documentId,
        path: into.path,
        only: documentIds ?? null,
      },
    );
  }
  const rewritten = await rewriteContents(trx, {
    uid: DISCLOSURE,
    documentIds: touched,
    rewrite: (content) => {
      const value = content[attribute];
      const isThere = Array.isArray(value) && value.includes(from.documentId);
      return isThere ? { ...content, [attribute]: [into.documentId] } : content;
    },
    fieldsOf: changedFields,
  });
  const fields = new Map(rewritten.map((one) => [one.documentId, one.fields]));
  return touched.map((documentId) => ({
    uid: DISCLOSURE,
    documentId,
    fields: fields.get(documentId) ?? [],
  }));
}
