import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPOS } from '../../../src/domain/findings/typos.data';
import type {
  WordItem,
  WordRequest,
  WordsImportReport,
  WordsPage,
} from '../../../src/plugins/review/server/src/words/contract';
import {
  adminClient,
  assign,
  makePerson,
  PASSWORD,
  signIn,
  type AdminClient,
  type Person,
  type Reply,
} from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { cloneDatabase, type TestDatabase } from '../harness/test-database';
import { codeOf, openOffice, type Office } from './support/office';

let database: TestDatabase;
let app: TestApp;
let office: Office;
let person: Person;
let keeper: AdminClient;

beforeAll(async () => {
  database = await cloneDatabase();
  app = await createTestApp({ requiresReview: true, env: { DATABASE_URL: database.url } });
  office = await openOffice(app);
  person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'system_administrator', office.organization);
  keeper = await signIn(app, person);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const WORD: WordRequest = {
  wrong: '',
  right: '正确',
  severity: 'confirm',
  note: '',
  enabled: true,
};
const add = (word: Partial<WordRequest>) =>
  keeper<{ id: string }>('POST', '/review/words', { ...WORD, ...word });

async function list(query = ''): Promise<WordsPage> {
  const { body } = await keeper<WordsPage>('GET', `/review/words?pageSize=100${query}`);
  return body.data as WordsPage;
}
async function wordNamed(wrong: string): Promise<WordItem> {
  const { words } = await list(`&q=${encodeURIComponent(wrong)}`);
  return words.find((word) => word.wrong === wrong) as WordItem;
}
const change = (word: WordItem, more: object) =>
  keeper('PUT', `/review/words/${word.id}`, { ...word, ...more });
const remove = ({ id, version }: WordItem) =>
  keeper('DELETE', `/review/words/${id}?version=${version}`);
const importList = (request: object) =>
  keeper<WordsImportReport>('POST', '/review/words/import', request);

/** What the check finds of the list in a text, as `severity wrong`. */
async function findsIn(body: string): Promise<string[]> {
  const { findings } = await office.panel(await office.draft({ body }));
  return findings.map(({ severity, zh }) => `${severity} ${/“(.+?)”/.exec(zh)?.[1]}`);
}
const whatIsSaid = (reply: Reply) => reply.body.error?.details?.reasons?.[0];

describe('the word list', () => {
  it('begins with the ready list', async () => {
    const { words, pagination } = await list();
    expect(pagination.total).toBe(TYPOS.length);
    expect(words).toContainEqual(
      expect.objectContaining({ ...TYPOS[0], enabled: true, updatedByName: null, version: 1 }),
    );
  });

  it('holds at the next check: added, changed, switched off, deleted', async () => {
    const text = '请于本月内完成填报工做。';
    expect(await findsIn(text)).toEqual([]);
    const added = await add({ wrong: '工做', right: '工作', note: '常见' });
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    expect(await findsIn(text)).toEqual(['confirm 工做']);
    const word = await wordNamed('工做');
    expect(word).toMatchObject({ note: '常见', updatedByName: expect.stringMatching(/^测甲/) });

    expect((await change(word, { severity: 'block' })).status).toBe(200);
    expect(await findsIn(text)).toEqual(['block 工做']);
    const document = await office.draft({ body: text });
    expect(codeOf(await office.submit(document))).toBe('review.finding_blocks');

    expect((await change(await wordNamed('工做'), { enabled: false })).status).toBe(200);
    expect(await findsIn(text)).toEqual([]);
    await change(await wordNamed('工做'), { enabled: true });
    expect(await findsIn(text)).toEqual(['block 工做']);
    expect((await remove(await wordNamed('工做'))).status).toBe(200);
    expect(await findsIn(text)).toEqual([]);
    expect((await office.submit(document)).status).toBe(200);
  });

  it('holds at once when another node changes it', async () => {
    const node = new Client({ connectionString: database.url });
    await node.connect();
    await node.query(
      `insert into zhaoshi_review.words (wrong, "right", severity) values ('报消', '报销', 'hint')`,
    );
    await node.end();
    expect(await findsIn('费用报消')).toEqual(['hint 报消']);
  });

  it('is searched by either form and by the note, literally, and by severity', async () => {
    await add({ wrong: '百分之100%', right: '100%', note: '重复_表述' });
    const found = async (q: string) =>
      (await list(`&q=${encodeURIComponent(q)}`)).words.map(({ wrong }) => wrong);
    expect(await found('百分')).toEqual(['百分之100%']);
    expect(await found('0%')).toEqual(['百分之100%']);
    expect(await found('复_表')).toEqual(['百分之100%']);
    expect(await found('%')).toEqual(['百分之100%']);
    expect(await found('_')).toEqual(['百分之100%']);
    expect(await found('没有这个词')).toEqual([]);
    const hints = await list('&severity=hint');
    expect(new Set(hints.words.map(({ severity }) => severity))).toEqual(new Set(['hint']));
    expect((await list('&page=2')).words).toEqual([]);
  });
});

describe('a word that is refused', () => {
  it.each([
    ['word.missing', 'wrong', { wrong: ' ' }],
    ['word.missing', 'right', { wrong: '甲', right: 7 }],
    ['word.too_long', 'wrong', { wrong: '长'.repeat(51) }],
    ['word.same', 'right', { wrong: '正确' }],
    ['word.severity', 'severity', { wrong: '错词', severity: 'fatal' }],
    ['word.severity', 'severity', { wrong: '错词', severity: null }],
    ['word.enabled', 'enabled', { wrong: '错词', enabled: 'yes' }],
    ['word.character', 'wrong', { wrong: '错\n词' }],
    ['word.taken', 'wrong', { wrong: '帐户' }],
  ] as [string, string, object][])('%s at %s for %j', async (code, field, word) => {
    const before = (await list()).pagination.total;
    const reply = await add(word);
    expect(reply.status).toBe(400);
    expect(whatIsSaid(reply)).toMatchObject({ code, field });
    expect((await list()).pagination.total).toBe(before);
  });

  it('is not taken from one word to another', async () => {
    const reply = await change(await wordNamed('帐号'), { wrong: '帐户' });
    expect(whatIsSaid(reply)).toMatchObject({ code: 'word.taken' });
  });

  it('409 for who did not see the latest version, 404 for one that is not there', async () => {
    const word = await wordNamed('震憾');
    expect((await change(word, { note: '先' })).status).toBe(200);
    for (const reply of [await change(word, { note: '后' }), await remove(word)]) {
      expect(reply.status).toBe(409);
      expect(codeOf(reply)).toBe('word.conflict');
    }
    expect((await wordNamed('震憾')).note).toBe('先');
    for (const id of ['999999', 'x', '1;']) {
      expect((await change({ ...word, id }, {})).status).toBe(404);
    }
  });

  it('of twenty who add the same word one does', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => add({ wrong: '抢先', right: '争先' })),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 400)).toHaveLength(19);
  });

  it('a word in common use has to be meant', async () => {
    const refused = await add({ wrong: '的', right: '地', severity: 'block' });
    expect(whatIsSaid(refused)).toMatchObject({ code: 'word.not_accepted', field: 'wrong' });
    expect(refused.body.error?.message).toContain('只有一个字');
    expect(await wordNamed('的')).toBeUndefined();
    const meant = await add({ wrong: '的', right: '地', isCommonAccepted: true });
    expect(meant.status).toBe(201);
    // It is in use: its note may be mended without saying so again.
    expect((await change(await wordNamed('的'), { note: '慎用' })).status).toBe(200);
    await remove(await wordNamed('的'));
  });

  it('and so does one that many public documents have', async () => {
    for (let count = 0; count < 5; count += 1) {
      const document = await office.draft({ summary: '本通知自印发之日起施行。' });
      await office.approveAll(document);
      expect((await office.publish(document)).status).toBe(200);
    }
    const reply = await add({ wrong: '印发之日', right: '发布之日' });
    expect(codeOf(reply)).toBe('word.not_accepted');
    expect(reply.body.error?.message).toMatch(/5 条信息中有 5 条含有“印发之日”/);
  });
});

describe('import and export', () => {
  it('says in a dry run which line is wrong, and writes nothing, nor when it is meant', async () => {
    const text =
      '错误写法,正确写法,级别\n按排,安排,须确认\n,部署,提示\n既使,既使,提示\n帐户,账户,要紧';
    const before = await list();
    const { status, body } = await importList({ text });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ isApplied: false, rows: 4, creates: 1, updates: 0 });
    expect(body.data?.problems.map(({ row, cell, code }) => [row, cell, code])).toEqual([
      [3, 'A3', 'import.required'],
      [4, 'B4', 'word.same'],
      [5, 'C5', 'import.unknown_choice'],
    ]);
    const { digest } = body.data as WordsImportReport;
    const refused = await importList({ text, dryRun: false, digest });
    expect(refused.status).toBe(400);
    expect(codeOf(refused)).toBe('import.has_problems');
    expect(refused.body.error?.details).toMatchObject({ report: { isApplied: false } });
    expect(await list()).toEqual(before);
  });

  it('writes what was seen: new words, changed ones, the rest as it was', async () => {
    const text = '错误写法,正确写法,级别\n按排,安排,须确认\n粗旷,粗犷,禁止\n寒喧,寒暄,须确认';
    const seen = (await importList({ text })).body.data as WordsImportReport;
    expect(seen).toMatchObject({ creates: 1, updates: 1, unchanged: 1, problems: [] });
    for (const digest of [undefined, 'other']) {
      expect((await importList({ text, dryRun: false, digest })).status).toBe(400);
    }
    const { body } = await importList({ text, dryRun: false, digest: seen.digest });
    expect(body.data).toMatchObject({ isApplied: true, creates: 1, updates: 1 });
    expect(await wordNamed('粗旷')).toMatchObject({ severity: 'block', version: 2 });
    expect(await wordNamed('寒喧')).toMatchObject({ version: 1, updatedByName: null });
    expect(await findsIn('统一按排')).toEqual(['confirm 按排']);
  });

  it.each([
    ['word.list_missing', ''],
    ['word.list_missing', '\n\n'],
    ['word.list_missing', 7],
    ['word.list_bad_quotes', '错误写法,正确写法\n"甲,乙'],
    ['word.list_too_long', `甲,乙\n${'丙,丁\n'.repeat(1000)}`],
  ])('%s for %j', async (code, text) => {
    const reply = await importList({ text });
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toBe(code);
  });

  it('exports a CSV in which nothing runs, and which imports as it is', async () => {
    await add({ wrong: '=HYPERLINK("http://x")', right: '链接', note: '＝公式' });
    const token = await adminLogin(app.url, { email: person.email, password: PASSWORD });
    const response = await fetch(`${app.url}/review/words/export.csv`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.headers.get('content-type')).toContain('text/csv');
    const csv = await response.text();
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")",链接,须确认,'＝公式,是\r\n`);
    const { total } = (await list()).pagination;
    const { body } = await importList({ text: csv });
    expect(body.data).toMatchObject({ creates: 0, updates: 0, unchanged: total, problems: [] });
  });
});

describe('who may', () => {
  it('only those with the right of its own', async () => {
    const reader = office.staff.final_reviewer.client;
    for (const [method, path] of [
      ['GET', '/review/words'],
      ['POST', '/review/words'],
      ['PUT', '/review/words/1'],
      ['DELETE', '/review/words/1?version=1'],
      ['POST', '/review/words/import'],
      ['GET', '/review/words/export.csv'],
    ] as const) {
      expect((await reader(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
    }
    const superAdmin = adminClient(app.url, await adminLogin(app.url));
    expect((await superAdmin('GET', '/review/words')).status).toBe(200);
    expect((await fetch(`${app.url}/review/words`)).status).toBe(401);
  });
});

describe('the next start', () => {
  it('does not bring back what was deleted, were it the whole list', async () => {
    const { words } = await list();
    for (const word of words) expect((await remove(word)).status).toBe(200);
    await app.close();
    app = await createTestApp({ requiresReview: true, env: { DATABASE_URL: database.url } });
    const superAdmin = adminClient(app.url, await adminLogin(app.url));
    const { body } = await superAdmin<WordsPage>('GET', '/review/words');
    expect(body.data?.pagination.total).toBe(0);
  });
});
