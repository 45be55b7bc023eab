import type { Knex } from 'knex';
import { selectRuns, toRun, type RunRow, type StoredRun } from './stored-run';

export type PastStoredRun = StoredRun & { wasPublished: boolean };

const WAS_PUBLISHED = `exists (
  select 1 from zhaoshi_review.records r where r.run_id = runs.id and r.action in ('publish', 'import')
) as was_published`;

/** All runs of a document, the newest first, each with whether it led to a publication. */
export async function pastRuns(
  connection: Knex,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<PastStoredRun[]> {
  const rows = (await selectRuns(connection)
    .select(connection.raw(WAS_PUBLISHED))
    .where({ uid, document_id: documentId })
    .orderBy('id', 'desc')) as RunRow[];
  return rows.map((row) => ({ ...toRun(row), wasPublished: row.was_published === true }));
}
