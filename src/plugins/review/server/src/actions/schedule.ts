import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { checkTransition } from '../../../../../domain/review/may-act';
import { checkPublication } from '../../../../../domain/review/check-publication';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import { authorsOf } from '../contributions/contributions';
import { whatIsPublic } from '../gate/what-is-public';
import type { ScheduleRequest } from '../contracts/api';
import { requirePerson } from '../people/require-person';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import { speakable } from '../translations/speakable';
import { withRun } from './with-run';

const MOST_MS = 366 * 24 * 3_600_000;

type Queue = { enqueue(args: Record<string, unknown>): Promise<string> };

/** Name of the task that publishes what was scheduled (tasks/publish-scheduled.ts). */
export const PUBLISH_TASK = 'publish-approved-documents';

function readInstant(value: unknown, now: Date): Date {
  const at = typeof value === 'string' ? new Date(value) : new Date(NaN);
  const isFuture = at > now && at.getTime() - now.getTime() <= MOST_MS;
  if (isFuture) return at;
  throw refusal([error('review.publish_time', { value: String(value) }, 'at')]);
}

/**
 * Publishes later what is approved now. Whoever schedules is the publisher, so the rules of a publication hold for
 * them; everything is checked again when the time comes.
 */
export async function schedule(
  strapi: Core.Strapi,
  { id, ...request }: ScheduleRequest & { id: string },
): Promise<void> {
  await withRun(strapi, { id, version: request.version }, async ({ trx, run, calendar, now }) => {
    const personId = requirePerson(strapi);
    refuseOnErrors(speakable(checkTransition(run, 'schedule')));
    const at = readInstant(request.at, now);
    const authorIds = await authorsOf(trx, run);
    const { digest } = run;
    const publisher = { personId };
    const { isWithdrawnForSecrecy } = await whatIsPublic(strapi, trx, run);
    refuseOnErrors(
      speakable(
        checkPublication({
          run,
          hasWorkflow: true,
          digest,
          publisher,
          authorIds,
          isWithdrawnForSecrecy,
        }),
      ),
    );
    const more = { publish_at: at, publish_by_id: personId };
    await saveRun(trx, { before: run, after: run, calendar, now, more });
    const details = { at: at.toISOString() };
    await appendRecord(strapi, trx, { run, action: 'schedule', details, now });
    const queue = strapi.plugin('jobs').service<Queue>('queue');
    const jobKey = `${PUBLISH_TASK}:${run.id}`;
    await queue.enqueue({ task: PUBLISH_TASK, jobKey, runAt: at, trx });
  });
}

/** Takes a scheduled publication back; the approval stays. */
export async function unschedule(
  strapi: Core.Strapi,
  { id, version }: { id: string; version: number },
): Promise<void> {
  await withRun(strapi, { id, version }, async ({ trx, run, calendar, now }) => {
    requirePerson(strapi);
    refuseOnErrors(speakable(checkTransition(run, 'unschedule')));
    const more = { publish_at: null, publish_by_id: null };
    await saveRun(trx, { before: run, after: run, calendar, now, more });
    await appendRecord(strapi, trx, { run, action: 'unschedule', now });
  });
}
