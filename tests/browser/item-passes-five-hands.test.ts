import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Duty } from '../../src/domain/duties/duties';
import { assign, makePerson, PASSWORD } from '../server/directory/support/staff';
import { createTestApp, type TestApp } from '../server/harness/create-test-app';
import { readDocx } from '../server/review/support/read-docx';
import {
  makeCategory,
  makeOrganization,
  publishableDisclosure,
} from '../server/support/make-records';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { openContent } from './support/edit-view';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  newContext,
  openBrowser,
  PAGE_TIMEOUT_MS,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const TITLE = '云溪市统计局关于开展第二季度数据核查的通知';
const REASON = '请补充办理依据。';

const STAFF = {
  author: ['information_officer', '陈', '晓'],
  first: ['first_reviewer', '李', '建国'],
  second: ['second_reviewer', '王', '敏'],
  secrecy: ['secrecy_reviewer', '赵', '立新'],
  final: ['final_reviewer', '孙', '红'],
  signer: ['column_manager', '周', '明'],
  publisher: ['column_manager', '吴', '江'],
} as const satisfies Record<string, readonly [Duty, string, string]>;
type Who = keyof typeof STAFF;

let app: TestApp;
let chromium: OpenBrowser;
let documentId = '';
const emails = new Map<string, string>();
const desks = new Map<Who, { context: BrowserContext; page: Page }>();

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  chromium = await openBrowser();
  const organization = await makeOrganization(app.strapi, { name: '云溪市统计局' });
  const category = await makeCategory(app.strapi, { name: '通知公告' });
  for (const [who, [duty, lastname, firstname]] of Object.entries(STAFF)) {
    const person = await makePerson(app.strapi, { lastname, firstname });
    await assign(app.strapi, person, duty, organization);
    emails.set(who, person.email);
  }
  const data = publishableDisclosure(organization, category, { title: TITLE });
  const draft = await app.strapi.documents('api::disclosure.disclosure').create({
    data: data as never,
  });
  documentId = draft.documentId;
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await app?.close();
});

/** The person's own browser, with the document open. */
async function sitDown(who: Who): Promise<Page> {
  let desk = desks.get(who);
  if (!desk) {
    const context = await newContext(chromium.browser);
    const page = await context.newPage();
    await signIn(page, app.url, { email: emails.get(who) ?? '', password: PASSWORD });
    desk = { context, page };
    desks.set(who, desk);
  }
  await openContent(desk.page, app.url, 'disclosure', documentId);
  await sidePanel(desk.page, '审核').waitFor();
  return desk.page;
}

const publicStatus = async () => (await fetch(`${app.url}/api/disclosures/${documentId}`)).status;

async function act(
  page: Page,
  button: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  confirm: string,
) {
  await sidePanel(page, '审核').getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(page);
}

async function submit(button = '提交审核') {
  const page = await sitDown('author');
  await act(page, button, () => Promise.resolve(), '提交');
}

async function approve(who: Who, opinion: string) {
  const page = await sitDown(who);
  await act(
    page,
    '通过',
    async (dialog) => {
      const proofread = dialog.getByRole('checkbox', { name: '已完成校对' });
      if (await proofread.count()) await proofread.check();
      await dialog.getByRole('textbox').fill(opinion);
    },
    '确认通过',
  );
  expect(await publicStatus()).toBe(404);
}

async function change() {
  const page = await sitDown('author');
  const summary = page.getByRole('textbox', { name: '内容概述' });
  await summary.fill('核查依据、范围和报送时限。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已保存').first().waitFor();
}

test(
  'the author submits, the first reviewer returns it with a reason, the author corrects it',
  async () => {
    await submit();
    const page = await sitDown('first');
    await act(
      page,
      '退回',
      async (dialog) => {
        await checkAccessibility(page, [dialog]);
        await dialog.getByRole('textbox', { name: '退回理由' }).fill(REASON);
        await screenshot(page, 'review-return');
      },
      '确认退回',
    );
    const author = await sitDown('author');
    await sidePanel(author, '审核').getByText('已退回', { exact: true }).waitFor();
    expect(await sidePanel(author, '审核').innerText()).toContain(REASON);
    await screenshot(author, 'review-returned');
    await change();
    await submit('重新提交审核');
    expect(await publicStatus()).toBe(404);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'first, second and secrecy review, final review and signature, each by its own person',
  async () => {
    await approve('first', '依据已补充，同意。');
    await approve('second', '同意。');
    const page = await sitDown('secrecy');
    await act(
      page,
      '保密审查',
      async (dialog) => {
        for (const answer of await dialog.getByRole('radio', { name: '无此情形' }).all()) {
          await answer.click();
        }
        await dialog.getByRole('radio', { name: '此件公开发布' }).click();
        await checkAccessibility(page, [dialog]);
        await screenshot(page, 'review-secrecy');
      },
      '提交审查结果',
    );
    expect(await publicStatus()).toBe(404);
    await approve('final', '同意公开。');
    await approve('signer', '签发。');
    await checkAccessibility(await sitDown('signer'), [sidePanel(await sitDown('signer'), '审核')]);
    await screenshot(await sitDown('signer'), 'review-approved');
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'only then can it be published, and the public API shows it',
  async () => {
    const page = await sitDown('publisher');
    expect(await publicStatus()).toBe(404);
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await expect.poll(publicStatus, { timeout: PAGE_TIMEOUT_MS }).toBe(200);
    // The record of the publication is the last that comes.
    const panel = sidePanel(page, '审核');
    for (const [, lastname, firstname] of Object.values(STAFF)) {
      await panel.getByText(`${lastname}${firstname}`).first().waitFor();
    }
    await screenshot(page, 'review-published');
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: '打印审批单' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^审批单-.+\.docx$/);
    const { paragraphs } = await readDocx(await readFile(await file.path()));
    for (const [, lastname, firstname] of Object.values(STAFF)) {
      expect(paragraphs.join('|')).toContain(`${lastname}${firstname}`);
    }
  },
  JOURNEY_TIMEOUT_MS,
);
