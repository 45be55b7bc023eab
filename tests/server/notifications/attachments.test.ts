import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MessageList } from '../../../src/plugins/notifications/server/src/contracts/api';
import type { Attachment } from '../../../src/plugins/notifications/server/src/contracts/notifications';
import { adminClient, makePerson, PASSWORD, type Person } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from '../jobs/jobs-of';
import { startMailServer, type MailServer } from './support/smtp';
import { registerEvent, tell } from './support/world';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NAME = '云溪市统计局督办单（2026年3月2日当周）.xlsx';
const MONDAY = new Date('2026-03-02T08:30:00+08:00');
const MEGABYTE = 1024 * 1024;

let app: TestApp;
let smtp: MailServer;
let jobs: ReturnType<typeof jobsOf>;
let person: Person;

async function workbook(): Promise<Attachment> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('督办单').addRow(['工作动态', '逾期']);
  return {
    name: NAME,
    contentType: XLSX,
    content: Buffer.from(await book.xlsx.writeBuffer()),
  };
}

const bytes = (name: string, size: number): Attachment => ({
  name,
  contentType: 'application/octet-stream',
  content: Buffer.alloc(size, 7),
});

async function firstCell(content: Buffer) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  return book.worksheets[0]?.getCell('A1').value;
}

async function sendDigest(): Promise<void> {
  await jobs.runner.run({ task: 'send-notification-digests', now: MONDAY });
  for (const { id } of await jobs.queued('send-notification-mail')) {
    const [job] = await jobs.sql<{ payload: string }>(
      'select payload::text from graphile_worker._private_jobs where id = ?',
      [id],
    );
    const payload = JSON.parse(job?.payload ?? '{}') as { deliveryId: string };
    const run = { task: 'send-notification-mail', now: MONDAY, payload };
    await jobs.runner.run(run).catch(() => undefined);
  }
}

/** Somebody signed in once; what they see, and what they fetch. */
async function reading({ email }: Person) {
  const token = await adminLogin(app.url, { email, password: PASSWORD });
  const call = adminClient(app.url, token);
  return {
    inbox: async () =>
      (await call<MessageList>('GET', '/notifications/messages')).body.data?.messages ?? [],
    fetch: async (path: string) => {
      const response = await fetch(`${app.url}/notifications/messages/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return { response, content: Buffer.from(await response.arrayBuffer()) };
    },
  };
}

const kept = () =>
  jobs.sql<{ count: number }>('select count(*)::int from zhaoshi_notifications.attachments');

beforeAll(async () => {
  smtp = await startMailServer();
  app = await createTestApp({ env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port) } });
  jobs = jobsOf(app.strapi);
  registerEvent(app.strapi);
});
afterAll(async () => {
  await app?.close();
  await smtp.close();
});
beforeEach(async () => {
  smtp.letters.length = 0;
  person = await makePerson(app.strapi);
});
afterEach(async () => {
  await jobs.sql(
    'truncate zhaoshi_notifications.messages, zhaoshi_notifications.deliveries cascade',
  );
  await jobs.sql('delete from graphile_worker._private_jobs');
});

describe('a file with a message', () => {
  test('arrives once by mail, under its Chinese name, also when a first attempt was refused, and opens', async () => {
    await tell(app.strapi, [person.id], { attachments: [await workbook()] });
    smtp.refuse(1);
    await sendDigest();
    expect(smtp.letters).toHaveLength(0);
    await sendDigest();
    await sendDigest();
    expect(smtp.letters).toHaveLength(1);
    const [letter] = smtp.letters;
    expect(letter?.text).toContain(`附件：${NAME}`);
    expect(letter?.html).toContain(`附件：${NAME}`);
    expect(letter?.files.map(({ name }) => name)).toEqual([NAME]);
    expect(await firstCell(letter?.files[0]?.content ?? Buffer.alloc(0))).toBe('工作动态');
  });

  test('is in the inbox of each recipient, and of nobody else', async () => {
    const [colleague, stranger] = [await makePerson(app.strapi), await makePerson(app.strapi)];
    const file = await workbook();
    await tell(app.strapi, [person.id, colleague.id], { attachments: [file] });
    const ids: string[] = [];
    for (const reader of [await reading(person), await reading(colleague)]) {
      const [message] = await reader.inbox();
      const { name, content } = file;
      expect(message?.attachments).toEqual([{ place: 1, name, bytes: content.length }]);
      const own = await reader.fetch(`${message?.id}/attachments/1`);
      expect(own.response.status).toBe(200);
      expect(own.response.headers.get('content-type')).toBe(XLSX);
      expect(own.response.headers.get('cache-control')).toBe('no-store');
      expect(own.response.headers.get('content-disposition')).toContain(
        `filename*=UTF-8''${encodeURIComponent('云溪市统计局督办单')}`,
      );
      expect(own.content.equals(content)).toBe(true);
      ids.push(message?.id ?? '');
      for (const path of [`${message?.id}/attachments/2`, 'x/attachments/1', '1/attachments/-1']) {
        expect((await reader.fetch(path)).response.status).toBe(404);
      }
    }
    const outsider = await reading(stranger);
    for (const id of ids) {
      expect((await outsider.fetch(`${id}/attachments/1`)).response.status).toBe(404);
    }
    expect((await fetch(`${app.url}/notifications/messages/1/attachments/1`)).status).toBe(401);
  });

  test('that is too large, empty, badly named or one of too many is refused, and no message is written', async () => {
    const good = bytes('a.bin', 1);
    for (const attachments of [
      [bytes('big.bin', 5 * MEGABYTE + 1)],
      [bytes('empty.bin', 0)],
      [bytes('../etc/passwd', 1)],
      [bytes('a\r\nBcc: x', 1)],
      [{ ...good, contentType: 'text/html; x\r\ny' }],
      Array.from({ length: 6 }, () => good),
    ]) {
      await expect(tell(app.strapi, [person.id], { attachments })).rejects.toThrow(RangeError);
    }
    expect(await (await reading(person)).inbox()).toEqual([]);
  });

  test('stays in the inbox where the mail would grow too large, and the mail says so', async () => {
    const attachments = [1, 2, 3].map((n) => bytes(`第${n}份.bin`, 4 * MEGABYTE));
    await tell(app.strapi, [person.id], { attachments });
    await sendDigest();
    const [letter] = smtp.letters;
    expect(letter?.files.map(({ name }) => name)).toEqual(['第1份.bin', '第2份.bin']);
    expect(letter?.text).toContain('第3份.bin（邮件过大未附，请登录平台下载）');
    const [message] = await (await reading(person)).inbox();
    expect(message?.attachments).toHaveLength(3);
  });

  test('does not come a second time while the first message of its key is unread', async () => {
    const args = { deduplicationKey: 'sheet:1', attachments: [bytes('a.bin', 1)] };
    await tell(app.strapi, [person.id], args);
    await tell(app.strapi, [person.id], args);
    expect(await kept()).toEqual([{ count: 1 }]);
  });

  test('is deleted with its message', async () => {
    await tell(app.strapi, [person.id], { attachments: [bytes('a.bin', 1)] });
    await jobs.sql("update zhaoshi_notifications.messages set read_at = '2020-01-01'");
    await jobs.runner.run({ task: 'delete-old-notifications', now: MONDAY });
    expect(await kept()).toEqual([{ count: 0 }]);
  });
});
