import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { PASSWORD } from '../server/directory/support/staff';
import { ROAD } from '../server/review/support/office';
import type { Letter } from '../server/notifications/support/smtp';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import {
  chooseRelation,
  openContent,
  pressAndWait,
  typeDay,
  typeRichText,
} from './support/edit-view';
import { BUREAU, NAMES, openBureau, type Bureau } from './support/freshness-bureau';
import {
  BOOT_TIMEOUT_MS,
  JOURNEY_TIMEOUT_MS,
  newContext,
  openBrowser,
  type OpenBrowser,
} from './support/open-browser';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

const TITLE = '云溪市文化广电和旅游局召开冬季文化活动协调会';
const [FIRST] = NAMES;

let bureau: Bureau;
let chromium: OpenBrowser;
/** The administrator's, the editor's and the publisher's desks. */
let inspector: Page;
let editor: Page;
let documentId = '';
/** Where the mail leads. */
let address = '';

const desk = async (who?: string) => {
  const page = await (await newContext(chromium.browser)).newPage();
  await signIn(page, bureau.office.app.url, who ? { email: who, password: PASSWORD } : undefined);
  return page;
};

beforeAll(async () => {
  bureau = await openBureau();
  chromium = await openBrowser();
  inspector = await desk();
  editor = await desk(bureau.office.staff.author.email);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await chromium?.browser.close();
  await bureau?.close();
});

/** What the fourteen days' rule of the inspection finds, by the names of the columns. */
async function inspected(picture?: string): Promise<string[]> {
  const { app, organization } = bureau.office;
  await inspector.goto(
    `${app.url}/admin/plugins/freshness?tab=inspection&organization=${organization.documentId}`,
  );
  await inspector.getByRole('heading', { name: '单项否决' }).waitFor();
  await settle(inspector);
  const row = inspector.getByRole('row').filter({ hasText: 'V4a' });
  const list = row.getByText(/^查看\d+项$/);
  if (await list.count()) await list.click();
  if (picture) {
    const at = inspector.getByRole('tab', { name: '迎检自查' });
    await screenshot(inspector, picture, { at, width: 1400 });
  }
  const names = await row.getByRole('link').allInnerTexts();
  return names.map((name) => name.replace(` · ${BUREAU}`, '')).sort();
}

/** The mails a person was sent, oldest first. */
function lettersTo(email: string): Letter[] {
  return bureau.smtp.letters.filter(({ to }) => to === email);
}

/** What a mail tells of columns; the review tells its own things. */
const subjectsIn = ({ text }: Letter) =>
  [...text.matchAll(/^\d+\. (栏目.+)$/gm)].map(([, subject]) => String(subject)).sort();

const told = (words: string) => NAMES.map((name) => `${words}：${name}`).sort();

test(
  'five columns are due soon, then overdue: each is mailed once, and the inspection names the five',
  async () => {
    const { author } = bureau.office.staff;
    await bureau.morning(0);
    expect(await inspected()).toEqual([]);
    await bureau.morning(3);
    expect(lettersTo(author.email).map(subjectsIn)).toEqual([
      told('栏目即将到期'),
      told('栏目逾期未更新'),
    ]);
    expect(await inspected('freshness-walk-inspection-before')).toEqual([...NAMES].sort());
    const row = inspector.getByRole('row').filter({ hasText: 'V4a' });
    await row.getByText('触及', { exact: true }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the editor opens the column from the mail, sees why it is overdue, writes and submits',
  async () => {
    const letter = lettersTo(bureau.office.staff.author.email).at(-1);
    await inspector.setContent(letter?.html ?? '');
    await screenshot(inspector, 'freshness-walk-mail');
    const link = inspector.getByRole('link', { name: `栏目逾期未更新：${FIRST}` });
    address = (await link.getAttribute('href')) ?? '';
    await editor.goto(address);
    await editor.getByRole('heading', { name: FIRST, level: 1 }).waitFor();
    await editor.getByText('逾期未更新').first().waitFor();
    await editor.getByText('已超期1天').waitFor();
    await checkAccessibility(editor, [editor.getByRole('main')]);
    await screenshot(editor, 'freshness-walk-overdue');

    await openContent(editor, bureau.office.app.url, 'disclosure', 'create');
    await editor.getByRole('textbox', { name: '名称' }).fill(TITLE);
    await editor.getByRole('textbox', { name: '内容概述' }).fill('部署冬季公共文化活动。');
    await chooseRelation(editor, '发布机构', BUREAU);
    await chooseRelation(editor, '目录栏目', FIRST);
    await typeDay(editor, '形成或变更日期', bureau.today.replaceAll('-', '/'));
    await typeRichText(editor, '会议部署了冬季公共文化活动。');
    expect(await pressAndWait(editor, '保存')).toBe(201);
    await settle(editor);
    documentId = new URL(editor.url()).pathname.split('/').at(-1) ?? '';
    await sidePanel(editor, '审核').getByRole('button', { name: '提交审核', exact: true }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('button', { name: '提交', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'not before the review is through and it is published is the column fresh',
  async () => {
    const { office } = bureau;
    const { app, staff } = office;
    const badge = async () =>
      (
        await fetch(`${app.url}/api/freshness/categories/${bureau.categories.get(FIRST)}/badge.svg`)
      ).text();
    for (const duty of ROAD) {
      const reply = await office.approve({ documentId }, staff[duty]);
      expect(reply.status, JSON.stringify(reply.body)).toBe(200);
      expect(await badge()).toContain('逾期未更新');
    }
    const publisher = await desk(staff.publisher.email);
    await openContent(publisher, app.url, 'disclosure', documentId);
    expect(await pressAndWait(publisher, '发布')).toBe(200);
    await editor.goto(address);
    await editor.getByText('正常', { exact: true }).first().waitFor();
    await editor.getByRole('link', { name: TITLE }).waitFor();
    await screenshot(editor, 'freshness-walk-fresh');
    expect(await badge()).toContain(`正常 ${bureau.today}`);
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'when the other four are written as well, the inspection names none of the five',
  async () => {
    const { office } = bureau;
    for (const name of NAMES.slice(1)) {
      const category = bureau.categories.get(name);
      const document = await office.draft({ title: `${BUREAU}${name}（二）`, category });
      await office.approveAll(document);
      expect((await office.publish(document)).status).toBe(200);
    }
    expect(await inspected('freshness-walk-inspection-after')).toEqual([]);
    const row = inspector.getByRole('row').filter({ hasText: 'V4a' });
    await row.getByText('未触及', { exact: true }).waitFor();
    await bureau.morning(4);
    const last = lettersTo(bureau.office.staff.author.email).at(-1);
    expect(last && subjectsIn(last)).toEqual(told('栏目已更新'));
    expect(last?.subject).toContain(addDays(bureau.today, 4));
  },
  JOURNEY_TIMEOUT_MS,
);
