import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { changedFields } from '../../../../../domain/content-digest/changed-fields';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import type { Run } from '../../../../../domain/review/run';
import type { Actor } from '../../../../../documents/actor';
import { fieldLabel } from '../../../../../documents/field-labels';
import { findKept, keepContent, type Content } from '../content';
import { announce } from '../notices/announce';
import { appendRecord } from '../records/append-record';
import { saveRun } from '../runs/save-run';
import type { StoredRun } from '../runs/stored-run';
import { describe } from '../workflows/place-of';

type Change = {
  run: StoredRun;
  after: Run;
  content: Content;
  authorIds: readonly string[];
  calendar: WorkingCalendar;
  now: Date;
  /** Fields that changed and that the content does not hold. */
  otherFields?: readonly string[];
  actor?: Actor;
};

/** Saves a run that begins again for a changed content, records which fields changed, and tells whose turn it is. */
export async function beginAgain(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { run, after, content, authorIds, calendar, now, otherFields = [], actor }: Change,
): Promise<void> {
  const before = await findKept(trx, run.digest);
  const changed = before ? changedFields(before, content.content) : [];
  const fields = [...changed, ...otherFields];
  await keepContent(trx, content);
  const { title } = describe(content.row);
  const more = { title, remarks: content.remarks };
  await saveRun(trx, { before: run, after, calendar, now, more });
  await appendRecord(strapi, trx, {
    run: { ...run, round: after.round, digest: after.digest },
    action: 'content_changed',
    details: { fields, labels: fields.map((field) => fieldLabel(field, run.uid)) },
    now,
    ...(actor ? { actor } : {}),
  });
  await announce(strapi, trx, { before: run, after: { ...run, ...after, title }, authorIds });
}
