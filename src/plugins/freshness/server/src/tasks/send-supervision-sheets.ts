import type { Core } from '@strapi/strapi';
import { sheetDayOf, weekOf } from '../../../../../domain/freshness/supervision';
import { notifyPeople } from '../alerts/notify-people';
import { recipientsOf } from '../alerts/recipients';
import { readBasis } from '../statuses/basis';
import { namesFor } from '../statuses/list-statuses';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { claimSheet, endWeek, isWeekDone } from '../supervision/kept-sheets';
import { organizationsInTrouble, readSheet, type Day } from '../supervision/read-sheet';
import { countsOf, sheetFile, sheetFileName, XLSX } from '../supervision/sheet-file';

type Context = { strapi: Core.Strapi; now: Date; signal: AbortSignal };

/** Makes, keeps and sends the sheet of one organization, all of it or nothing. False when it has one of this week. */
async function sendSheet(strapi: Core.Strapi, organizationId: string, day: Day): Promise<boolean> {
  const sheet = await readSheet(strapi, organizationId, day);
  if (!sheet) return false;
  const { catalog, week } = day;
  const asked = { catalog, organizationId, level: 'head_office' } as const;
  const recipients = strapi.plugins.notifications ? await recipientsOf(strapi, asked) : [];
  const content = await sheetFile(sheet);
  return strapi.db.transaction(async ({ trx }) => {
    if (!(await claimSheet(trx, { sheet, recipients: recipients.length }))) return false;
    const { organizationName: organization } = sheet;
    await notifyPeople(strapi, {
      trx,
      recipients,
      event: 'freshness.supervision_sheet',
      params: { organization, week, ...countsOf(sheet) },
      link: `/plugins/freshness?tab=columns&organization=${organizationId}`,
      urgency: 'normal',
      deduplicationKey: `freshness.supervision_sheet:${week}:${organizationId}`,
      attachments: [{ name: sheetFileName(sheet), contentType: XLSX, content }],
    });
    return true;
  }) as unknown as Promise<boolean>;
}

/**
 * On the first working day of a week every organization with something overdue, blank or due soon gets its sheet, once;
 * one organization a transaction. What a killed process left is sent by its retry or, failing that, on the next day of
 * the week; once all are done nothing more is sent in that week. Throws at the end where a sheet could not be sent: the
 * others are.
 */
export async function sendSupervisionSheets({
  strapi,
  now,
  signal,
}: Context): Promise<{ sheets: number }> {
  const today = await refreshStatuses(strapi, now);
  const { catalog, calendar } = await readBasis(strapi, today);
  const week = weekOf(today);
  const on = sheetDayOf(calendar, week);
  const isDue = on !== null && today >= on && calendar.isWorkingDay(today);
  if (!isDue || (await isWeekDone(strapi.db.connection, week))) return { sheets: 0 };
  const { policies } = await namesFor(strapi);
  const day = { week, today, catalog, policies };
  const failures: unknown[] = [];
  let sheets = 0;
  for (const organizationId of await organizationsInTrouble(strapi.db.connection)) {
    signal.throwIfAborted();
    try {
      if (await sendSheet(strapi, organizationId, day)) sheets += 1;
    } catch (cause) {
      failures.push(cause);
    }
  }
  if (failures.length > 0) {
    const [first] = failures;
    throw new Error(`${failures.length} sheets were not sent; first: ${String(first)}`, {
      cause: first,
    });
  }
  await endWeek(strapi.db.connection, week);
  return { sheets };
}
