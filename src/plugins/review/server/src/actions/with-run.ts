import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { error } from '../../../../../domain/reasons/reason';
import { lock } from '../../../../../documents/lock';
import { refusal, refusalWithStatus } from '../../../../../documents/refuse';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import { findRun, type StoredRun } from '../runs/stored-run';

export type RunWork = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  run: StoredRun;
  calendar: WorkingCalendar;
  now: Date;
};

export type RunAddress = { id: string; version: unknown };

/**
 * Does something with a run, in one transaction that holds the lock of its document (so an edit, a publication and an
 * approval wait for each other). 400 for an unknown run, 409 when it is no longer the version the person saw.
 */
export async function withRun<Result>(
  strapi: Core.Strapi,
  { id, version }: RunAddress,
  work: (about: RunWork) => Promise<Result>,
): Promise<Result> {
  const calendar = await loadWorkingCalendar(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    const seen = await findRun(trx, id);
    if (!seen) throw refusal([error('review.unknown_run')]);
    await lock(trx, seen.documentId);
    const run = (await findRun(trx, id)) ?? seen;
    if (run.version !== version) throw refusalWithStatus(409, error('review.conflict'));
    return work({ strapi, trx, run, calendar, now: new Date() });
  }) as Promise<Result>;
}
