import type { Core } from '@strapi/strapi';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import { contentsOf, findKept } from '../content';
import type { RunDifference } from '../contracts/api';
import { table } from '../database/table';
import { detailsOf, type RecordRow } from '../records/read-records';
import type { StoredRun } from '../runs/stored-run';

async function lastApproved(
  strapi: Core.Strapi,
  { uid, documentId }: StoredRun,
  personId: string,
): Promise<{ digest: string; remarks: string } | null> {
  const row = await table(strapi.db.connection, 'records')
    .where({ uid, document_id: documentId, actor_id: personId, action: 'approve' })
    .orderBy('id', 'desc')
    .first<RecordRow | undefined>('*');
  return row ? { digest: String(row.digest), remarks: detailsOf(row).remarks ?? '' } : null;
}

type Before = { content: CanonicalContent; remarks: string };
type Args = { run: StoredRun; against: RunDifference['against']; personId: string };

async function contentBefore(
  strapi: Core.Strapi,
  { run, against, personId }: Args,
): Promise<Before | null> {
  const { uid, documentId } = run;
  if (against === 'published') {
    return contentsOf(strapi).read({ uid, documentId, version: 'published' });
  }
  const approved = await lastApproved(strapi, run, personId);
  const content = approved && (await findKept(strapi.db.connection, approved.digest));
  return approved && content ? { content, remarks: approved.remarks } : null;
}

/** What is remarked on the change, for the public as well, as further fields. */
function withRemark(content: CanonicalContent, remarks: string): CanonicalContent {
  return remarks === '' ? content : { ...content, ...(JSON.parse(remarks) as CanonicalContent) };
}

/**
 * How the draft, or what is public and still lacks approvals, differs field by field from what this person last
 * approved, or from what is public.
 */
export async function readDifference(strapi: Core.Strapi, args: Args): Promise<RunDifference> {
  const { run, against } = args;
  const { uid, documentId } = run;
  const contents = contentsOf(strapi);
  const version = run.state === 'completing' ? 'published' : 'draft';
  const now = await contents.read({ uid, documentId, version });
  const before = await contentBefore(strapi, args);
  if (!before || !now) return { against, fields: null };
  const fields = await contents.differences({
    uid,
    before: withRemark(before.content, before.remarks),
    after: withRemark(now.content, now.remarks),
  });
  return { against, fields };
}
