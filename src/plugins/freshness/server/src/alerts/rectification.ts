import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  checkAcknowledgement,
  checkRecheck,
  type Doer,
} from '../../../../../domain/freshness/check-rectification';
import type { StatusReport } from '../../../../../domain/freshness/status';
import { error } from '../../../../../domain/reasons/reason';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { currentActor } from '../../../../../documents/actor';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { appendAlertRecord } from './append-alert-record';

type Report = Pick<StatusReport, 'status' | 'countsAsOverdue' | 'lastReset'>;
type AlertRow = { since: string | null; isToRecheck: boolean };

/** Held until the end of the transaction, so that two who act at once are told apart. */
async function holdAlert(trx: Knex, { categoryId, organizationId }: ColumnKey) {
  const [row] = await query<AlertRow>(
    trx,
    `select since::text as since, is_to_recheck as "isToRecheck" from zhaoshi_freshness.alerts
     where category_id = ? and organization_id = ? for update`,
    [categoryId, organizationId],
  );
  return row ?? null;
}

const doer = (personId: string): Doer => ({ personId, onBehalfOfId: null });

/** Who put it right: whoever acknowledged the breach, and whoever made the event that ended it. */
async function rectifiersOf(trx: Knex, column: ColumnKey, { lastReset }: Report): Promise<Doer[]> {
  const acknowledged = await query<{ id: string | null }>(
    trx,
    `select person_id as id from zhaoshi_freshness.alert_records
     where category_id = ? and organization_id = ? and kind = 'acknowledged'
       and alert_records.id > coalesce((select max(r.id) from zhaoshi_freshness.alert_records r
         where r.category_id = alert_records.category_id
           and r.organization_id = alert_records.organization_id and r.kind = 'rechecked'), 0)`,
    [column.categoryId, column.organizationId],
  );
  const acted = await query<{ id: string | null }>(
    trx,
    `select actor_id as id from zhaoshi_freshness.items where document_id = ?
     union select person_id from zhaoshi_freshness.confirmations where confirmations.id::text = ?`,
    [lastReset?.id ?? '', lastReset?.kind === 'confirmed' ? lastReset.id : ''],
  );
  const ids = [...acknowledged, ...acted].flatMap(({ id }) => id ?? []);
  return [...new Set(ids)].map(doer);
}

type Acknowledgement = { column: ColumnKey; report: Report; note: string; plannedOn: string };

/** Somebody has seen a breach and says until when it will be put right; until then nobody further is told. */
export async function acknowledge(strapi: Core.Strapi, args: Acknowledgement): Promise<void> {
  const { column, report, note, plannedOn } = args;
  const today = shanghaiDay(new Date());
  await strapi.db.transaction(async ({ trx }) => {
    const alert = await holdAlert(trx, column);
    if (!alert)
      throw refusal([error('freshness.nothing_to_acknowledge', { status: report.status })]);
    const { since } = alert;
    refuseOnErrors(checkAcknowledgement({ report, since, note, plannedOn, today }));
    const { categoryId, organizationId } = column;
    await query(
      trx,
      `update zhaoshi_freshness.alerts set planned_on = ?
       where category_id = ? and organization_id = ?`,
      [plannedOn, categoryId, organizationId],
    );
    const person = currentActor(strapi);
    await appendAlertRecord(trx, {
      column,
      kind: 'acknowledged',
      onDay: today,
      plannedOn,
      note,
      person,
    });
  });
}

/** Somebody else has looked and found the breach put right. */
export async function recheck(
  strapi: Core.Strapi,
  { column, report, note }: Omit<Acknowledgement, 'plannedOn'>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const alert = await holdAlert(trx, column);
    if (!alert?.isToRecheck) throw refusal([error('freshness.nothing_to_recheck')]);
    const person = currentActor(strapi);
    const rectifiers = await rectifiersOf(trx, column, report);
    refuseOnErrors(checkRecheck({ report, rectifiers, checker: doer(person.id ?? '') }));
    await query(
      trx,
      `update zhaoshi_freshness.alerts set is_to_recheck = false
       where category_id = ? and organization_id = ?`,
      [column.categoryId, column.organizationId],
    );
    const onDay = shanghaiDay(new Date());
    await appendAlertRecord(trx, { column, kind: 'rechecked', onDay, note, person });
  });
}
