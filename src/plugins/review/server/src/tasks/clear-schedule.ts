import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { lock } from '../../../../../documents/lock';
import { tell } from '../notices/tell';
import { say } from '../panel/say';
import { publishersOf } from '../people/publishers';
import { schedulerOf } from '../people/scheduler';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { findRun, type StoredRun } from '../runs/stored-run';

/** The rules that refused, from what was thrown; null when something else went wrong that may pass. */
export function refusedBecause(cause: unknown): Reason[] | null {
  const { details } = cause as { details?: { reasons?: Reason[] } };
  if (details?.reasons?.length) {
    return details.reasons.map(({ code, severity, params }) => ({ code, severity, params }));
  }
  if (!(cause instanceof errors.ApplicationError)) return null;
  return [error('review.publication_refused', { message: cause.message })];
}

/**
 * Takes the time of a scheduled publication away that a rule refused: it would be refused every quarter of an hour
 * and nobody would know. The record says who had set it and why it was refused; they and the publishers are told.
 */
export async function clearSchedule(
  strapi: Core.Strapi,
  { run, reasons }: { run: StoredRun; reasons: readonly Reason[] },
): Promise<void> {
  const calendar = await loadWorkingCalendar(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await lock(trx, run.documentId);
    const before = await findRun(trx, run.id);
    // Somebody acted meanwhile: what was refused is no longer what is planned.
    if (before?.version !== run.version) return;
    const now = new Date();
    const more = { publish_at: null, publish_by_id: null };
    await saveRun(trx, { before, after: before, calendar, now, more });
    const scheduler = await schedulerOf(strapi, before);
    await appendRecord(strapi, trx, {
      run: before,
      action: 'schedule_refused',
      onBehalfOf: scheduler,
      details: { at: before.publishAt?.toISOString(), reasons },
      now,
    });
    const recipients = [scheduler?.id ?? '', ...(await publishersOf(strapi, before))];
    // As every reason people give each other, it is in the language of the office.
    const reason = say(reasons)
      .map(({ zh }) => zh)
      .join(' ');
    const params = { reason };
    const isUrgent = true;
    await tell(strapi, trx, { event: 'review.refused', run: before, recipients, params, isUrgent });
  });
}
