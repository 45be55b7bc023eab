import type { WrittenResult } from '../../../../../documents/write-stages';
import { currentActor } from '../../../../../documents/actor';
import type { Content } from '../content';
import { table } from '../database/table';
import { appendRecord } from '../records/append-record';
import { describe } from '../workflows/place-of';
import { endRun } from '../gate/end-run';
import { endUnfinished } from '../gate/end-unfinished';
import { isUnderWay, latestRun } from '../runs/stored-run';

/** Marks a document as taken over from elsewhere: published there, not reviewed here. */
export async function recordImport(
  write: Pick<WrittenResult, 'strapi' | 'trx' | 'uid' | 'documentId'>,
  { content, source }: { content: Content; source: string },
): Promise<void> {
  const { strapi, trx, uid, documentId } = write;
  const before = await latestRun(trx, { uid, documentId });
  if (before?.digest === content.digest && before.state === 'completed') return;
  const because = 'superseded';
  if (before && isUnderWay(before)) await endRun({ ...write, action: because });
  await endUnfinished({ ...write, because });
  const now = new Date();
  const about = describe(content.row);
  const { name } = currentActor(strapi);
  const [row] = await table(trx, 'runs')
    .insert({
      uid,
      document_id: documentId,
      title: about.title,
      organization_id: about.organizationId,
      workflow_key: 'imported',
      workflow_name: source,
      workflow_version: 0,
      track: 'imported',
      plan: '[]',
      state: 'completed',
      step_index: 0,
      round: 1,
      digest: content.digest,
      remarks: content.remarks,
      submitter_id: name,
      submitter_name: name,
      author_ids: '[]',
      approvals: '[]',
      submitted_at: now,
      step_reached_at: now,
      ended_at: now,
    })
    .returning<{ id: string }[]>('id');
  const run = { id: row!.id, uid, documentId, round: 1, digest: content.digest, dueOn: null };
  await appendRecord(strapi, trx, { run, action: 'import', details: { source }, now });
}
