import type { Core } from '@strapi/strapi';
import { contentsOf, findKept } from '../content';
import type { RunDifference } from '../contracts/api';
import { table } from '../database/table';
import type { StoredRun } from '../runs/stored-run';

async function lastApproved(
  strapi: Core.Strapi,
  { uid, documentId }: StoredRun,
  personId: string,
): Promise<string | null> {
  const row = await table(strapi.db.connection, 'records')
    .where({ uid, document_id: documentId, actor_id: personId, action: 'approve' })
    .orderBy('id', 'desc')
    .first<{ digest: string } | undefined>('digest');
  return row?.digest ?? null;
}

/** How the draft, or what is public and still lacks approvals, differs, field by field, from what this person last approved, or from what is public. */
export async function readDifference(
  strapi: Core.Strapi,
  args: { run: StoredRun; against: RunDifference['against']; personId: string },
): Promise<RunDifference> {
  const { run, against, personId } = args;
  const { uid, documentId } = run;
  const contents = contentsOf(strapi);
  const version = run.state === 'completing' ? 'published' : 'draft';
  const now = await contents.read({ uid, documentId, version });
  let before = null;
  if (against === 'published') {
    before = (await contents.read({ uid, documentId, version: 'published' }))?.content ?? null;
  } else {
    const digest = await lastApproved(strapi, run, personId);
    before = digest === null ? null : await findKept(strapi.db.connection, digest);
  }
  if (!before || !now) return { against, fields: null };
  return { against, fields: await contents.differences({ uid, before, after: now.content }) };
}
