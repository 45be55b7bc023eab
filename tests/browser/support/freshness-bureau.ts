import type { Core } from '@strapi/strapi';
import { addDays, yearOf, type Day } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { createTestApp } from '../../server/harness/create-test-app';
import { jobsOf } from '../../server/jobs/jobs-of';
import { startMailServer, type MailServer } from '../../server/notifications/support/smtp';
import { openOffice, type Office } from '../../server/review/support/office';
import { makeCategory, publishableDisclosure } from '../../server/support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';

export const BUREAU = '云溪市文化广电和旅游局';

/** Five columns of news, which may be fourteen days old. */
export const NAMES = ['部门动态', '会议活动', '图片新闻', '基层动态', '文旅快讯'] as const;
/** Their newest items are as old as that: due soon from today, overdue from the third day on. */
const OLD_DAYS = 12;
const DAYS = 6;

export type Bureau = {
  office: Office;
  smtp: MailServer;
  today: Day;
  /** documentIds by name. */
  categories: Map<string, string>;
  /** So many days from now: the columns are counted, alerts told, digests put together, mails sent. */
  morning(days: number): Promise<void>;
  close(): Promise<void>;
};

type Tasks = ReturnType<typeof jobsOf>;

async function sendMails({ queued, runner, sql }: Tasks, now: Date): Promise<void> {
  for (const { id } of await queued('send-notification-mail')) {
    const [job] = await sql<{ payload: string }>(
      'delete from graphile_worker._private_jobs where id = ? returning payload::text',
      [id],
    );
    const payload = JSON.parse(job?.payload ?? '{}') as { deliveryId: string };
    await runner.run({ task: 'send-notification-mail', now, payload });
  }
}

/** Mails go out on working days; here each of the days is one. */
async function workEveryDay(strapi: Core.Strapi, today: Day): Promise<void> {
  const days = Array.from({ length: DAYS }, (_, n) => addDays(today, n));
  const calendar = strapi.documents('api::working-calendar.working-calendar');
  for (const year of new Set(days.map(yearOf))) {
    const own = days.filter((on) => yearOf(on) === year);
    const stated = own.map((on) => ({ on, isWorkingDay: true, name: '测试安排' }));
    await calendar.create({ data: { year, isComplete: true, days: stated } as never });
  }
}

/** What was published elsewhere before this installation began needs no review here. */
async function withoutReview(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  const type = strapi.contentType(DISCLOSURE) as { pluginOptions?: { review?: unknown } };
  const review = type.pluginOptions?.review;
  delete type.pluginOptions?.review;
  await work();
  type.pluginOptions = { ...type.pluginOptions, review };
}

async function bringAlong({ office, categories, today }: Bureau): Promise<void> {
  const { strapi } = office.app;
  await strapi.db.connection.raw('update zhaoshi_freshness.settings set migration_until = ?', [
    today,
  ]);
  const parent = (await makeCategory(strapi, { name: '政务动态', kind: 'news' })).documentId;
  for (const name of NAMES) {
    const responsibleOrganization = office.organization.documentId;
    const extra = { name, kind: 'news', parent, responsibleOrganization };
    const category = await makeCategory(strapi, extra);
    categories.set(name, category.documentId);
    const legacyPublishedAt = `${addDays(today, -OLD_DAYS)}T10:00:00+08:00`;
    const item = { title: `${BUREAU}${name}（一）`, legacyPublishedAt };
    const data = publishableDisclosure(office.organization, category, item);
    const { documentId } = await strapi.documents(DISCLOSURE).create({ data: data as never });
    await strapi.documents(DISCLOSURE).publish({ documentId });
  }
}

/** A bureau with a reviewer for every step, and five columns brought along from its former website. */
export async function openBureau(): Promise<Bureau> {
  const smtp = await startMailServer();
  const app = await createTestApp({
    requiresReview: true,
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port) },
  });
  // The mails lead to where it listens.
  app.strapi.config.set('admin.absoluteUrl', `${app.url}/admin`);
  const tasks = jobsOf(app.strapi);
  const bureau: Bureau = {
    office: await openOffice(app, { name: BUREAU }),
    smtp,
    today: shanghaiDay(Date.now()),
    categories: new Map(),
    morning: async (days) => {
      const now = new Date(`${addDays(bureau.today, days)}T08:30:00+08:00`);
      for (const task of ['send-freshness-alerts', 'send-notification-digests']) {
        await tasks.runner.run({ task, now });
      }
      await sendMails(tasks, now);
    },
    close: async () => {
      await app.close();
      await smtp.close();
    },
  };
  await workEveryDay(app.strapi, bureau.today);
  await withoutReview(app.strapi, () => bringAlong(bureau));
  return bureau;
}
