import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import { shanghaiTimeText } from '../../../src/domain/table-export/shanghai-time-text';
import type { ReviewPanel } from '../../../src/plugins/review/server/src/contracts/api';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { assign, makePerson, PASSWORD, signIn } from '../directory/support/staff';
import {
  DISCLOSURE,
  openOffice,
  ROAD,
  type Colleague,
  type Draft,
  type Office,
} from './support/office';
import { readDocx, type Docx } from './support/read-docx';
import { makeReviewToken, reviewApi } from './support/review-api';

const today = shanghaiDay(Date.now());
const TITLE = '关于<测试>事项 & “审批”/归档的通知';

let app: TestApp;
let office: Office;
let document: Draft;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  document = await wholeRoad();
});
afterAll(() => app.close());

type Run = NonNullable<ReviewPanel['run']>;
const runOf = async (target: Draft) => (await office.panel(target)).run as Run;

/** What no request could make of a run. */
const changeRun = (id: string, columns: Record<string, string>) =>
  app.strapi.db.connection('runs').withSchema('zhaoshi_review').where({ id }).update(columns);

/** Strapi lets nobody sign in often. */
const sessions = new Map<string, Promise<string>>();

async function fetchForm({ email }: Colleague, id: string) {
  const session = sessions.get(email) ?? adminLogin(app.url, { email, password: PASSWORD });
  sessions.set(email, session);
  const token = await session;
  return fetch(`${app.url}/review/runs/${id}/form.docx`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

async function formOf(target: Draft): Promise<Docx> {
  const { id } = await runOf(target);
  const response = await fetchForm(office.staff.author, id);
  expect(response.status).toBe(200);
  return readDocx(Buffer.from(await response.arrayBuffer()));
}

/** Submitted, returned, corrected, approved by five people of whom one stands in for another, published. */
async function wholeRoad(): Promise<Draft> {
  const { staff } = office;
  const draft = await office.draft({
    title: TITLE,
    documentNumber: '测办发〔2026〕7号',
    body: '联系人张某，手机13800138000。',
  });
  await office.submit(draft, { note: '请审核。' });
  const confirmedFindings = (await office.panel(draft)).findings.map(({ key }) => key);
  await office.approve(draft, staff.first_reviewer, { confirmedFindings, opinion: '第一次通过。' });
  const { id, version } = await runOf(draft);
  await staff.second_reviewer.client('POST', `/review/runs/${id}/return`, {
    version,
    reason: '请补充：\n一、依据；\n二、附件。',
  });
  const row = (await app.strapi.db
    .query(DISCLOSURE)
    .findOne({ where: { documentId: draft.documentId, publishedAt: null } })) as Draft;
  const path = `/content-manager/collection-types/${DISCLOSURE}/${draft.documentId}`;
  await staff.author.client('PUT', path, { revision: row.revision, summary: '改后的概述。' });
  await office.submit(draft, { note: '已补充。' });

  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'auditor', office.organization);
  const deputy = { ...person, client: await signIn(app, person) };
  const period = { fromOn: today, toOn: addDays(today, 3) };
  await staff.secrecy_reviewer.client('POST', '/review/delegations', {
    toId: String(deputy.id),
    reason: '外出学习',
    ...period,
  });
  for (const duty of ROAD) {
    const who = duty === 'secrecy_reviewer' ? deputy : staff[duty];
    const opinion = `同意（${duty}）。`;
    const reply = await office.approve(draft, who, { confirmedFindings, opinion });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  }
  expect((await office.publish(draft)).status).toBe(200);
  return draft;
}

const WORDS: Record<string, string> = {
  submit: '提交审核',
  resubmit: '重新提交',
  approve: '通过',
  return_to_author: '退回提交人',
  publish: '发布',
};

describe('the printed form', () => {
  it('holds every record in order, with who, for whom, when, what was said and the limit', async () => {
    const { paragraphs } = await formOf(document);
    const { records } = await runOf(document);
    const oldestFirst = [...records].reverse();
    expect(oldestFirst.map(({ action }) => action)).toEqual([
      'submit',
      'approve',
      'return_to_author',
      'resubmit',
      ...ROAD.map(() => 'approve'),
      'publish',
    ]);
    let from = paragraphs.indexOf('二、办理记录');
    expect(from).toBeGreaterThan(0);
    for (const [index, record] of oldestFirst.entries()) {
      const [number, at] = [String(index + 1), shanghaiTimeText(new Date(record.at))];
      const row = paragraphs.findIndex(
        (text, place) => place > from && text === number && paragraphs[place + 1] === at,
      );
      expect(row, `${number} ${record.action}`).toBeGreaterThan(from);
      const cells = paragraphs.slice(row, row + 10).join('|');
      for (const text of [WORDS[record.action], record.actorName, record.stepName ?? '']) {
        expect(cells).toContain(text);
      }
      if (record.opinion) expect(cells).toContain(`意见：${record.opinion}`);
      if (record.dueOn) expect(cells).toContain(`${record.dueOn}|及时`);
      from = row;
    }
    const deputy = records.find(({ onBehalfOfName }) => onBehalfOfName);
    const who = `${deputy?.actorName}代${deputy?.onBehalfOfName}（保密审查员）`;
    expect(paragraphs).toContain(who);
    expect(paragraphs.filter((text) => text === '通过（已作废）')).toHaveLength(1);
  });

  it('says what the document is, its numbers, the digests of both contents, and who signs', async () => {
    const { paragraphs } = await formOf(document);
    const run = await runOf(document);
    const valueOf = (name: string) => paragraphs[paragraphs.indexOf(name) + 1];
    expect(valueOf('标题')).toBe(TITLE);
    expect(valueOf('文号')).toBe('测办发〔2026〕7号');
    expect(valueOf('索引号')).toMatch(/^\w{8}.*\/2\d{3}-\d{5}$/);
    expect(valueOf('单位')).toBe(run.organizationName);
    expect(valueOf('提交人')).toBe(run.submitterName);
    expect(valueOf('状态')).toBe('已完成');
    const digests = [...new Set([...run.records].reverse().map(({ digest }) => digest))];
    expect(digests).toHaveLength(2);
    const at = paragraphs.indexOf('六、内容摘要值（SHA-256）');
    expect(paragraphs.slice(at + 2, at + 6)).toEqual(['内容1', digests[0], '内容2', digests[1]]);
    for (const text of ['承办人签字', '负责人签字', '单位盖章']) {
      expect(paragraphs).toContain(text);
    }
  });

  it('holds the form of the secrecy review, the findings people confirmed, and no exception', async () => {
    const { paragraphs } = await formOf(document);
    const secrecy = paragraphs.slice(
      paragraphs.indexOf('三、保密审查'),
      paragraphs.indexOf('四、经确认的自动检查事项'),
    );
    expect(secrecy.filter((text) => text === '无此情形')).toHaveLength(10);
    expect(secrecy.join('|')).toContain('审查结果|此件公开发布');
    const found = paragraphs.slice(
      paragraphs.indexOf('四、经确认的自动检查事项'),
      paragraphs.indexOf('五、例外情况'),
    );
    // Confirmed by whoever approved first, and again by the five who approved what came after.
    expect(found.filter((text) => text.includes('138'))).not.toHaveLength(0);
    expect(found.filter((text) => /^\d+$/.test(text))).toEqual(['2', '5', '6', '7', '8', '9']);
    expect(paragraphs).toContain('没有使用突发事件快速通道。');
  });

  it('names the emergency, and what is still to be made up for', async () => {
    const urgent = await office.draft();
    await office.submit(urgent, { track: 'emergency', note: '突发停水，须立即告知居民。' });
    const { paragraphs } = await formOf(urgent);
    const at = paragraphs.indexOf('五、例外情况');
    const part = paragraphs.slice(at, paragraphs.indexOf('六、内容摘要值（SHA-256）')).join('|');
    expect(part).toContain('使用快速通道的事由|突发停水，须立即告知居民。');
    expect(part).toMatch(/发布后补办：.+\|未补办/);
    expect(paragraphs.join('|')).toContain('索引号|无');
    expect(paragraphs).toContain('没有保密审查记录。');
  });

  it('is a Word document on A4 with Chinese fonts and numbered pages, in the order Word asks for', async () => {
    const docx = await formOf(document);
    expect(docx.disorders).toEqual([]);
    expect(docx.paper).toMatchObject({ w: '11906', h: '16838' });
    expect(docx.eastAsianFonts.length).toBeGreaterThan(5);
    expect(docx.eastAsianFonts.every((font) => ['FangSong', 'SimHei'].includes(font))).toBe(true);
    expect(docx.footer).toMatch(/第 .* 页，共 .* 页.*PAGE.*NUMPAGES/s);
    expect(docx.lastInBody).toEqual(['p', 'sectPr']);
  });

  it('keeps lines of an opinion, and what XML cannot hold does not break it', async () => {
    const { paragraphs } = await formOf(document);
    expect(paragraphs).toContain('意见：请补充：\n一、依据；\n二、附件。');
    const odd = await office.draft();
    await office.submit(odd);
    const { id } = await runOf(odd);
    await changeRun(id, { title: 'a\u0001]]><w:b/>"' });
    expect((await formOf(odd)).paragraphs).toContain('a]]><w:b/>"');
  });
});

describe('who gets it', () => {
  it('is served under a Chinese name and kept nowhere', async () => {
    const { id } = await runOf(document);
    const { headers } = await fetchForm(office.staff.author, id);
    expect(headers.get('content-type')).toContain('wordprocessingml');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const [, name = ''] = /filename\*=UTF-8''(\S+)/.exec(headers.get('content-disposition')!) ?? [];
    expect(decodeURIComponent(name)).toBe('审批单-关于_测试_事项 & “审批”_归档的通知.docx');
  });

  it('only who may read the document: for others there is no such run', async () => {
    const { id } = await runOf(document);
    const elsewhere = await openOffice(app);
    const statuses = async (colleague: Colleague) => (await fetchForm(colleague, id)).status;
    expect(await statuses(elsewhere.staff.author)).toBe(404);
    expect(await statuses(office.staff.first_reviewer)).toBe(200);
    expect((await fetch(`${app.url}/review/runs/${id}/form.docx`)).status).toBe(401);
    expect((await fetchForm(office.staff.author, '999999999')).status).toBe(404);
  });

  it('a token of the organization gets the same by REST', async () => {
    const { id } = await runOf(document);
    const api = await reviewApi(app);
    const { key } = await makeReviewToken(app, [office.organization]);
    const answer = await api.as(key)('GET', `/runs/${id}/form.docx`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const { paragraphs } = await readDocx(answer.bytes);
    expect(paragraphs).toEqual((await formOf(document)).paragraphs);
  });

  it('says that a review ended by itself, not that somebody took it back', async () => {
    const draft = await office.draft();
    await office.submit(draft);
    const { id, version } = await runOf(draft);
    const path = `/review/runs/${id}/withdraw`;
    await office.staff.author.client('POST', path, { version });
    expect((await formOf(draft)).paragraphs).toContain('已撤回');

    await office.submit(draft);
    const elsewhere = await openOffice(app);
    await assign(app.strapi, office.staff.author, 'information_officer', elsewhere.organization);
    const organization = elsewhere.organization.documentId;
    expect((await office.change(draft, { organization })).status).toBe(200);
    const { paragraphs } = await formOf(draft);
    expect(paragraphs).toContain('已终止');
    expect(paragraphs).not.toContain('已撤回');
  });

  it('there is none of content that came from elsewhere', async () => {
    const imported = await office.draft();
    await office.submit(imported);
    const { id } = await runOf(imported);
    await changeRun(id, { track: 'imported' });
    const response = await fetchForm(office.staff.author, id);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { details: { code: string } } };
    expect(error.details.code).toBe('review.imported_without_form');
  });
});
