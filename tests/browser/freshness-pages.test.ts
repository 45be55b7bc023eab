import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/domain/time/day';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { checkAccessibility, sidePanel } from './support/check-accessibility';
import { createEditor } from './support/create-editor';
import { openContent } from './support/edit-view';
import { DAYS_GONE_BY, OFFICES, openCounty, type County } from './support/freshness-county';
import { BOOT_TIMEOUT_MS, JOURNEY_TIMEOUT_MS, newContext } from './support/open-browser';
import { openDesk, type Desk } from './support/open-desk';
import { screenshot } from './support/screenshot';
import { settle } from './support/settle';
import { signIn } from './support/sign-in';

let county: County;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  county = await openCounty();
  desk = await openDesk(county.app.url);
  ({ page } = desk);
}, BOOT_TIMEOUT_MS);

afterAll(async () => {
  await desk?.close();
  await county?.app.close();
});

const open = (path: string) => desk.open(path);

async function pick(label: string, typed: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function choose(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const main = () => page.getByRole('main');
const columnAddress = (category: string, office: string) =>
  `plugins/freshness/columns/${county.categories.get(category)}/${county.organizations.get(office)}`;

test(
  'the overview: numbers and cells open their lists, the trend can be read as a table',
  async () => {
    await page.getByRole('link', { name: '更新监测' }).first().click();
    await page.getByRole('heading', { name: '逾期分布' }).waitFor();
    await page.locator('.recharts-line').first().waitFor();
    await settle(page);
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-overview');
    await screenshot(page, 'freshness-heat', {
      at: page.getByRole('heading', { name: '逾期分布' }),
    });
    await page.getByText('以表格查看').click();
    const days = page.getByRole('table', { name: '近90天趋势' }).getByRole('row');
    expect(await days.count()).toBe(DAYS_GONE_BY + 1);
    await checkAccessibility(page, [main()]);
    await page.getByText('1个栏目没有责任单位').waitFor();

    const cell = page.getByRole('link', { name: '云溪市统计局，政务动态：逾期2个，共2个' });
    expect(await cell.innerText()).toBe('2 / 2');
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByText('共2个栏目').waitFor();
    await page.getByRole('row').filter({ hasText: '部门动态' }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the list: filters live in the address, can be cleared, and the file holds what they leave',
  async () => {
    await open('plugins/freshness?tab=columns');
    await page.getByText('共12个栏目').waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-columns');
    await choose('状态', '空白');
    await page.getByText('共1个栏目').waitFor();
    await page.getByRole('row').filter({ hasText: '招考录用' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    expect((await download).suggestedFilename()).toBe('栏目更新情况.csv');
    await pick('责任单位', '水务', OFFICES[2]);
    await page.getByText('没有符合条件的栏目。').waitFor();
    await page.reload();
    await settle(page);
    expect(await page.getByRole('combobox', { name: '责任单位' }).inputValue()).toBe(OFFICES[2]);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText('共12个栏目').waitFor();
    await page.getByRole('row').filter({ hasText: '招考录用' }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a column says why it is overdue, and leads to the document that set its clock',
  async () => {
    await open(columnAddress('工作动态', OFFICES[0]));
    await page.getByText('逾期未更新').waitFor();
    await page.getByText('已超期2天').waitFor();
    await page.getByText('国办秘函〔2019〕19号', { exact: false }).first().waitFor();
    await page.getByText('最具体，适用。').waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-column');
    const link = page.getByRole('link', { name: `${OFFICES[0]}工作动态（3）` });
    expect(await link.getAttribute('href')).toContain(county.newsId);
    // New items are wanted there: nobody can sign them away.
    expect(await page.getByRole('button', { name: '核对无误' }).count()).toBe(0);
    await open('plugins/freshness/columns/nothing/nowhere');
    await page.getByText('没有这个栏目，或者不在您的查看范围内。').waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'a static column is signed as still correct, with note and evidence',
  async () => {
    await open(columnAddress('机构职能', OFFICES[1]));
    await page.getByText('还没有核对记录。').waitFor();
    await page.getByRole('button', { name: '核对无误' }).click();
    const dialog = page.getByRole('dialog');
    const note = dialog.getByRole('textbox', { name: '核对情况' });
    await note.fill('与三定规定核对，职能没有变化。');
    await dialog.getByRole('textbox', { name: '核对依据' }).fill('云编发〔2026〕1号');
    await screenshot(page, 'freshness-confirm');
    await note.fill('');
    await dialog.getByRole('button', { name: '确认无误' }).click();
    await dialog.getByText('请填写说明。').waitFor();
    await checkAccessibility(page, [dialog]);
    await note.fill('与三定规定核对，职能没有变化。');
    await dialog.getByRole('button', { name: '确认无误' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('核对依据：云编发〔2026〕1号').waitFor();
    await checkAccessibility(page, [main()]);
  },
  JOURNEY_TIMEOUT_MS,
);

async function fillPolicy(): Promise<void> {
  await choose('现成规则', '平昌县：平昌口径：90天');
  await page.getByText('常用于：统计信息', { exact: false }).waitFor();
  await pick('栏目及其下级栏目', '公告', '通知公告 / 公告');
  await page.getByText('适用于3个栏目。').waitFor();
  await page.getByText('按此规则，今天有5个栏目逾期，现为5个。').waitFor();
  await page
    .getByRole('spinbutton', { name: '最新一条不超过' })
    .or(page.getByRole('textbox', { name: '最新一条不超过' }))
    .fill('7');
  await page.getByText('按此规则，今天有8个栏目逾期，现为5个。').waitFor();
}

test(
  'a ready rule is taken over with a preview, refused at its field, saved, switched off and deleted',
  async () => {
    await open('settings/freshness');
    await page.getByText('动态、要闻类栏目两周内有更新').waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-policies');
    await page.getByRole('button', { name: '新增规则' }).click();
    await fillPolicy();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-policy');
    const name = page.getByRole('textbox', { name: '名称' });
    await name.fill('');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('请填写规则名称。').waitFor();
    await name.fill('公告每周更新');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('规则已保存。').waitFor();
    await page.getByRole('switch', { name: '启用“公告每周更新”' }).click();
    await page.getByText('规则已停用。').waitFor();
    await page.getByRole('button', { name: '删除“公告每周更新”' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await page.getByText('规则已删除。').waitFor();
    await page.getByText('公告每周更新').first().waitFor({ state: 'detached' });
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'whoever saves after somebody else is told, and keeps what was typed',
  async () => {
    await open('settings/freshness?policy=notices');
    const name = page.getByRole('textbox', { name: '名称' });
    await name.fill('通知公告类栏目更新（试行）');
    await county.app.strapi.db.connection.raw(
      "update zhaoshi_freshness.policies set version = version + 1 where key = 'notices'",
    );
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('规则已被他人修改，请刷新后重试。').waitFor();
    expect(await name.inputValue()).toBe('通知公告类栏目更新（试行）');
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the inspection shows what was found with the list behind it, what nobody knows, and a day that was kept',
  async () => {
    await open('plugins/freshness?tab=inspection');
    await page.getByText('请选择要检查的单位。').waitFor();
    await pick('单位（含下属单位）', '统计', OFFICES[1]);
    await page.getByRole('heading', { name: '单项否决' }).waitFor();
    await page.getByText('未知').first().waitFor();
    const row = page.getByRole('row').filter({ hasText: 'V4a' });
    await row.getByText('查看2项').click();
    await row.getByRole('link', { name: `工作动态 · ${OFFICES[1]}` }).waitFor();
    await checkAccessibility(page, [main()]);
    await screenshot(page, 'freshness-inspection', {
      at: page.getByRole('tab', { name: '迎检自查' }),
    });
    await page.getByText('分值未核实').first().waitFor();

    const today = shanghaiDay(Date.now());
    const address = `plugins/freshness?tab=inspection&organization=${county.organizations.get(OFFICES[1])}`;
    await open(`${address}&on=${addDays(today, 1)}`);
    await page.getByRole('heading', { name: `${addDays(today, 1)}检查结果` }).waitFor();
    await page.getByText('尚不能判定').waitFor();
    await open(`${address}&on=2020-01-01`);
    await page.getByText('没有2020-01-01的记录', { exact: false }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'the home page and the document itself say how things stand',
  async () => {
    await open('');
    await page.getByRole('heading', { name: '待更新栏目' }).waitFor();
    const urgent = page.getByRole('listitem').filter({ hasText: '招考录用' });
    await urgent.waitFor();
    await screenshot(page, 'freshness-widget', { at: urgent });
    await page.getByRole('link', { name: '计为逾期' }).waitFor();
    await openContent(page, county.app.url, 'disclosure', county.newsId);
    const panel = sidePanel(page, '栏目更新');
    await panel.getByText('逾期未更新').waitFor();
    await checkAccessibility(page, [panel]);
    await panel.getByRole('link', { name: '查看“工作动态”的更新情况' }).click();
    await page.getByRole('heading', { name: '适用哪条规则' }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'what could not be read is said, and can be tried again',
  async () => {
    const address = '**/freshness/overview';
    await page.route(address, (route) => route.fulfill({ status: 500, json: {} }));
    await open('plugins/freshness');
    await page.getByText('读取失败，请重试。').waitFor();
    await checkAccessibility(page, [main()]);
    await page.unroute(address);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { name: '逾期分布' }).waitFor();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'whoever has no right to it sees neither menu nor page',
  async () => {
    const context = await newContext(desk.browser);
    const theirs = await context.newPage();
    await signIn(theirs, county.app.url, await createEditor(county.app.strapi));
    expect(await theirs.getByRole('link', { name: '更新监测' }).count()).toBe(0);
    await theirs.goto(`${county.app.url}/admin/plugins/freshness`);
    await theirs.getByText('您没有权限访问该内容').waitFor();
    expect(await theirs.getByRole('heading', { name: '栏目状态' }).count()).toBe(0);
    await context.close();
  },
  JOURNEY_TIMEOUT_MS,
);

test(
  'every page speaks English as well',
  async () => {
    await county.app.strapi.db
      .query('admin::user')
      .updateMany({ where: {}, data: { preferedLanguage: 'en' } });
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
    const bureau = county.organizations.get(OFFICES[1]);
    const pages = {
      'plugins/freshness': 'Columns by status',
      'plugins/freshness?tab=columns': 'Export XLSX',
      [`plugins/freshness?tab=inspection&organization=${bureau}`]: 'Veto items',
      [columnAddress('机构职能', OFFICES[1])]: 'Which rule applies',
      'settings/freshness': 'Update requirements',
      'settings/freshness?policy=static_information': 'Edit the rule',
    };
    for (const [path, words] of Object.entries(pages)) {
      await open(path);
      await page.getByText(words).first().waitFor();
      // A text that is missing would be shown by its key.
      expect(await main().innerText()).not.toMatch(/freshness\.|enum\.|publication\./);
    }
  },
  JOURNEY_TIMEOUT_MS,
);
