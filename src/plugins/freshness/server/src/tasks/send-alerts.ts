import type { Core } from '@strapi/strapi';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import {
  ALERT_LEVELS,
  alertOn,
  escalate,
  type AlertLevel,
} from '../../../../../domain/freshness/alerts';
import { appendAlertRecord } from '../alerts/append-alert-record';
import { columnsToLookAt, moveAlert, type ColumnAlert } from '../alerts/open-alerts';
import { tell } from '../alerts/tell';
import type { Catalog } from '../catalog/read-catalog';
import { tellDocuments } from '../documents/tell-documents';
import { readSettings } from '../settings';
import { readBasis } from '../statuses/basis';
import { refreshStatuses } from '../statuses/refresh-statuses';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };
type Day = { catalog: Catalog; calendar: WorkingCalendar; today: string; workingDays: number };

const isBreach = (status: string) => status === 'overdue' || status === 'blank';

function heardOf({ level }: ColumnAlert): AlertLevel[] {
  return ALERT_LEVELS.slice(0, ALERT_LEVELS.indexOf(level ?? 'responsible') + 1);
}

/** The status is another than the one last told: it is told once, to those whose column it is. */
async function tellChange(strapi: Core.Strapi, alert: ColumnAlert, day: Day): Promise<boolean> {
  const { today, catalog } = day;
  const kind = alertOn(alert.told, alert.status);
  const since = isBreach(alert.status) ? (alert.since ?? today) : null;
  const level = since === null ? null : (alert.level ?? 'responsible');
  const next = { status: alert.status, since, level, isToRecheck: kind === 'recovered' };
  return strapi.db.transaction(async ({ trx }) => {
    if (!(await moveAlert(trx, alert, next)) || !kind) return false;
    await appendAlertRecord(trx, { column: alert, kind, onDay: today, level });
    const about = { catalog, alert, since: since ?? alert.since ?? today };
    // Whoever heard of a breach hears of its end.
    const levels = kind === 'recovered' ? heardOf(alert) : (['responsible'] as const);
    for (const one of levels) {
      await tell(strapi, trx, { ...about, event: `freshness.${kind}`, level: one });
    }
    return true;
  }) as unknown as Promise<boolean>;
}

/** A breach that lasts is told one level up, each level once. */
async function goUp(strapi: Core.Strapi, alert: ColumnAlert, day: Day): Promise<boolean> {
  const { calendar, today, workingDays, catalog } = day;
  const { since, plannedOn, status, level: told } = alert;
  if (since === null) return false;
  const { level } = escalate({ calendar, since, plannedOn, workingDays, today });
  // After a long downtime several levels are due at once; none is left out.
  const due = ALERT_LEVELS.slice(
    ALERT_LEVELS.indexOf(told ?? 'responsible') + 1,
    ALERT_LEVELS.indexOf(level) + 1,
  );
  if (due.length === 0) return false;
  return strapi.db.transaction(async ({ trx }) => {
    if (!(await moveAlert(trx, alert, { status, since, level, isToRecheck: false }))) return false;
    for (const one of due) {
      await appendAlertRecord(trx, { column: alert, kind: 'escalated', onDay: today, level: one });
      await tell(strapi, trx, { catalog, alert, event: 'freshness.escalated', level: one, since });
    }
    return true;
  }) as unknown as Promise<boolean>;
}

/**
 * Tells of every column and watched document whose status changed, and one level up of columns in a breach that lasts;
 * one a transaction, so that a killed process tells nothing twice and forgets nothing.
 */
export async function sendAlerts({ strapi, now, signal }: Context): Promise<{ alerts: number }> {
  const today = await refreshStatuses(strapi, now);
  const { catalog, calendar } = await readBasis(strapi, today);
  const { escalateAfterWorkdays: workingDays } = await readSettings(strapi.db.connection);
  const day: Day = { catalog, calendar, today, workingDays };
  let alerts = 0;
  for (const alert of await columnsToLookAt(strapi.db.connection)) {
    signal.throwIfAborted();
    const isChanged = alert.told !== alert.status;
    const isTold = isChanged
      ? await tellChange(strapi, alert, day)
      : await goUp(strapi, alert, day);
    if (isTold) alerts += 1;
  }
  return { alerts: alerts + (await tellDocuments(strapi, { now, signal })) };
}
