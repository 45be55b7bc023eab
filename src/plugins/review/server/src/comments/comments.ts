import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { currentActor } from '../../../../../documents/actor';
import { fieldLabel } from '../../../../../documents/field-labels';
import { refusal } from '../../../../../documents/refuse';
import { requireOpinion } from '../actions/read-opinion';
import type { CommentRequest, ReviewComment } from '../contracts/api';
import { table } from '../database/table';
import { requirePerson } from '../people/require-person';

type Document = { uid: string; documentId: string };
type Row = Record<'id' | 'uid' | 'document_id' | 'text' | 'author_name', string> &
  Record<'field' | 'parent_id' | 'resolved_by_name', string | null> & {
    created_at: Date;
    resolved_at: Date | null;
  };

function toComment(row: Row): ReviewComment {
  const { field, text, uid } = row;
  return {
    id: String(row.id),
    field,
    fieldLabel: field === null ? null : fieldLabel(field, uid),
    text,
    authorName: row.author_name,
    at: row.created_at.toISOString(),
    parentId: row.parent_id === null ? null : String(row.parent_id),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
    resolvedByName: row.resolved_by_name,
  };
}

/** What was remarked on a document, oldest first, answers included. */
export async function listComments(
  strapi: Core.Strapi,
  { uid, documentId }: Document,
): Promise<ReviewComment[]> {
  const rows = (await table(strapi.db.connection, 'comments')
    .where({ uid, document_id: documentId })
    .orderBy('id')) as Row[];
  return rows.map(toComment);
}

function requireField(strapi: Core.Strapi, uid: string, field: unknown): string | null {
  if (field === undefined || field === null || field === '') return null;
  const value = typeof field === 'string' ? field : JSON.stringify(field);
  const { attributes } = strapi.getModel(uid as never) as { attributes: Record<string, unknown> };
  if (Object.hasOwn(attributes, value)) return value;
  throw refusal([error('review.unknown_field', { value }, 'field')]);
}

/** Remarks on a field, or answers a remark. */
export async function addComment(
  strapi: Core.Strapi,
  { uid, documentId, request }: Document & { request: Partial<CommentRequest> },
): Promise<{ id: string }> {
  const author_id = requirePerson(strapi);
  const text = requireOpinion(request.text, 'comment', 'text');
  const field = requireField(strapi, uid, request.field);
  const parentId = request.parentId;
  if (parentId !== undefined) {
    const parent: unknown = /^\d{1,18}$/.test(String(parentId))
      ? await table(strapi.db.connection, 'comments')
          .where({ id: parentId, uid, document_id: documentId })
          .first('id')
      : undefined;
    if (!parent) throw refusal([error('review.unknown_comment', { value: String(parentId) })]);
  }
  const [row] = await table(strapi.db.connection, 'comments')
    .insert({
      uid,
      document_id: documentId,
      field,
      text,
      author_id,
      author_name: currentActor(strapi).name,
      parent_id: parentId ?? null,
    })
    .returning<{ id: string }[]>('id');
  return { id: String(row!.id) };
}

export async function findComment(strapi: Core.Strapi, id: string): Promise<Document | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const row = (await table(strapi.db.connection, 'comments').where({ id }).first()) as
    Row | undefined;
  return row ? { uid: String(row.uid), documentId: String(row.document_id) } : null;
}

/** Marks a remark as settled; a second time changes nothing. */
export async function resolveComment(strapi: Core.Strapi, id: string): Promise<void> {
  await table(strapi.db.connection, 'comments')
    .where({ id })
    .whereNull('resolved_at')
    .update({ resolved_at: new Date(), resolved_by_name: currentActor(strapi).name });
}
