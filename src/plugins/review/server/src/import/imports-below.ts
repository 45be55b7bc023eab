import type { Core } from '@strapi/strapi';
import { actAsTask } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { decidingRun, isCovering } from '../../../../../domain/review/deciding-run';
import { contentsOf } from '../content';
import { table } from '../database/table';
import { whatIsPublic } from '../gate/what-is-public';
import { reviewedTypes } from '../reviewed-types';
import { pastRuns } from '../runs/past-runs';
import { recordImport } from './record-import';

const TASK = 'import-below-review';

/** Remembers, outside what a transfer replaces, that one is about to write below the gate. */
export async function noteImportBelow(strapi: Core.Strapi): Promise<void> {
  await table(strapi.db.connection, 'imports_below').insert({});
}

async function recordUncovered(strapi: Core.Strapi, uid: string, documentId: string) {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(trx, documentId);
    const content = await contentsOf(strapi).read({ uid, documentId, version: 'published' });
    if (!content) return;
    const { publishedDigest } = await whatIsPublic(strapi, trx, { uid, documentId });
    // A review of a newer draft says nothing about what is public.
    const runs = (await pastRuns(trx, { uid, documentId })).filter((one) => one.wasPublished);
    const { run, digest } = decidingRun(runs, { ...content, publishedDigest });
    if (run && isCovering(run) && run.digest === digest) return;
    await recordImport({ strapi, trx, uid, documentId }, { content, source: TASK });
  });
}

/**
 * Marks as imported whatever a transfer below the gate left public without a review of its own, so that the record
 * says how it became public. One document a transaction; what is covered already is left alone, so it may be repeated.
 */
export async function recordImportsBelow(strapi: Core.Strapi): Promise<void> {
  const pending = await table(strapi.db.connection, 'imports_below')
    .whereNull('recorded_at')
    .select<{ id: string }[]>('id');
  if (pending.length === 0) return;
  for (const uid of reviewedTypes(strapi)) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId'],
    })) as { documentId: string }[];
    for (const { documentId } of rows) {
      await actAsTask(TASK, () => recordUncovered(strapi, uid, documentId));
    }
  }
  await table(strapi.db.connection, 'imports_below')
    .whereIn(
      'id',
      pending.map(({ id }) => id),
    )
    .update({ recorded_at: new Date() });
}
