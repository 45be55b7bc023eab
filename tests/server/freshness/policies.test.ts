import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/domain/freshness/policy';
import type {
  ColumnDetails,
  PolicyItem,
  PolicyPreview,
} from '../../../src/plugins/freshness/server/src/contracts/api';
import { assign, makePerson, signIn, type AdminClient } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let administrator: AdminClient;
let officer: AdminClient;
let bureau: { documentId: string };

const policy = (target: Policy['target'], extra: Record<string, unknown> = {}) => ({
  name: '测试要求',
  target,
  mode: 'items',
  maxAge: { value: 30, unit: 'calendar_day' },
  severity: 'warn',
  counterGroup: 'none',
  legalBasis: { title: '《测试市信息公开办法》', provision: '第三条' },
  version: 0,
  ...extra,
});

const save = (key: string, body: unknown) =>
  administrator<PolicyItem>('PUT', `/freshness/policies/${key}`, body);
const codesOf = (reply: Awaited<ReturnType<typeof save>>) => [
  reply.body.error?.details?.code,
  ...(reply.body.error?.details?.reasons ?? []).map(({ code }) => code),
];
const column = () =>
  makeCategory(app.strapi, { kind: 'notice', responsibleOrganization: bureau.documentId });

async function publish(category: { documentId: string }) {
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(bureau, category);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
}

beforeAll(async () => {
  app = await createTestApp();
  bureau = await makeOrganization(app.strapi);
  const people = [await makePerson(app.strapi), await makePerson(app.strapi)] as const;
  await assign(app.strapi, people[0], 'system_administrator', bureau);
  await assign(app.strapi, people[1], 'information_officer', bureau);
  [administrator, officer] = [await signIn(app, people[0]), await signIn(app, people[1])];
});
afterAll(() => app?.close());

describe('the rules', () => {
  test('come with one for every kind of category, each with its legal basis', async () => {
    const { body } = await administrator<PolicyItem[]>('GET', '/freshness/policies');
    const kinds = body.data!.flatMap(({ target }) =>
      target.kind === 'category_kind' ? [target.categoryKind] : [],
    );
    const { attributes } = app.strapi.contentType('api::catalog-category.catalog-category');
    expect(kinds.sort()).toEqual([...(attributes.kind as { enum: string[] }).enum].sort());
    expect(body.data!.every(({ legalBasis }) => legalBasis.title !== '')).toBe(true);
    expect(body.data!.some(({ isUnsure }) => isUnsure)).toBe(true);
  });

  test('the nearer one wins, from the moment it is saved until it is switched off', async () => {
    const category = await column();
    await publish(category);
    const read = async () =>
      (
        await officer<ColumnDetails>(
          'GET',
          `/freshness/columns/${category.documentId}/${bureau.documentId}`,
        )
      ).body.data!;
    expect((await read()).policyKey).toBe('notices');
    const target = { kind: 'category' as const, documentId: category.documentId };
    expect((await save('nearer', policy(target))).status).toBe(200);
    const details = await read();
    expect(details).toMatchObject({ policyKey: 'nearer', daysLeft: 30 });
    expect(details.candidates.slice(0, 2).map(({ key, verdict }) => [key, verdict])).toEqual([
      ['nearer', 'won'],
      ['notices', 'lost'],
    ]);
    await save('nearer', policy(target, { version: 1, isEnabled: false }));
    expect((await read()).policyKey).toBe('notices');
  });

  test('a preview says what would be overdue, and changes nothing', async () => {
    const category = await column();
    const target = { kind: 'category' as const, documentId: category.documentId };
    await publish(category);
    const asked = policy(target, { minItems: 2, maxAge: { value: 1, unit: 'calendar_day' } });
    const { body } = await administrator<PolicyPreview>(
      'POST',
      '/freshness/policies/preview',
      asked,
    );
    expect(body.data).toMatchObject({ columns: 1, examples: [] });
    expect(body.data!.overdueThen).toBe(body.data!.overdueNow);
    const exempt = policy(target, { mode: 'exempt', maxAge: null });
    const empty = await column();
    const other = { ...exempt, target: { kind: 'category', documentId: empty.documentId } };
    const preview = await administrator<PolicyPreview>(
      'POST',
      '/freshness/policies/preview',
      other,
    );
    expect(preview.body.data!.overdueNow - preview.body.data!.overdueThen).toBe(1);
    const { body: list } = await administrator<PolicyItem[]>('GET', '/freshness/policies');
    expect(list.data!.some(({ key }) => key === 'preview')).toBe(false);
  });

  test('two administrators: the second is told, and nothing of theirs is saved', async () => {
    const target = { kind: 'organization' as const, documentId: bureau.documentId };
    expect((await save('of_bureau', policy(target))).status).toBe(200);
    expect((await save('of_bureau', policy(target, { name: '甲', version: 1 }))).status).toBe(200);
    const late = await save('of_bureau', policy(target, { name: '乙', version: 1 }));
    expect([late.status, codesOf(late)[0]]).toEqual([409, 'freshness.policy_conflict']);
    const path = '/freshness/policies/of_bureau';
    expect((await administrator('DELETE', `${path}?version=1`)).status).toBe(409);
    expect((await administrator('DELETE', `${path}?version=2`)).status).toBe(200);
    const { rows } = await app.strapi.db.connection.raw<{ rows: { version: number }[] }>(
      "select version from zhaoshi_freshness.policy_changes where key = 'of_bureau' order by id",
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test('a ready one is switched off, not deleted', async () => {
    expect((await administrator('DELETE', '/freshness/policies/news?version=1')).status).toBe(409);
  });

  test('whoever may only read changes none', async () => {
    const reply = await officer('PUT', '/freshness/policies/mine', policy({ kind: 'home_page' }));
    expect(reply.status).toBe(403);
  });
});

describe('the settings', () => {
  test('are saved one by one and refused by name', async () => {
    const put = (body: unknown) => administrator('PUT', '/freshness/settings', body);
    expect((await put({ escalateAfterWorkdays: 3 })).body.data).toEqual({
      migrationUntil: null,
      escalateAfterWorkdays: 3,
    });
    expect((await put({ migrationUntil: '2026-06-30' })).body.data).toEqual({
      migrationUntil: '2026-06-30',
      escalateAfterWorkdays: 3,
    });
    for (const [body, code] of [
      [{ migrationUntil: '2026-02-30' }, 'freshness.not_a_day'],
      [{ escalateAfterWorkdays: 0 }, 'freshness.number_out_of_range'],
    ] as const) {
      const reply = await put(body);
      expect([reply.status, reply.body.error?.details?.code]).toEqual([400, code]);
    }
    expect((await officer('PUT', '/freshness/settings', {})).status).toBe(403);
  });
});

describe('bad rules are refused by name, and nothing is saved', () => {
  const target = () => ({ kind: 'organization' as const, documentId: bureau.documentId });

  test.each<[string, Record<string, unknown>, string]>([
    ['no age at all', { maxAge: { value: 0, unit: 'calendar_day' } }, 'freshness.age_out_of_range'],
    [
      'a negative age',
      { maxAge: { value: -3, unit: 'working_day' } },
      'freshness.age_out_of_range',
    ],
    ['an unknown unit', { maxAge: { value: 3, unit: 'week' } }, 'freshness.unknown_unit'],
    ['no legal basis', { legalBasis: { title: '' } }, 'freshness.legal_basis_missing'],
    ['an unknown mode', { mode: 'sometimes' }, 'freshness.unknown_choice'],
    ['a day that is none', { validFrom: '2026-02-30' }, 'freshness.not_a_day'],
    [
      'a missing category',
      { target: { kind: 'category', documentId: 'nowhere' } },
      'freshness.target_unknown',
    ],
    [
      'a missing document',
      { target: { kind: 'document', uid: DISCLOSURE, documentId: 'nowhere' } },
      'freshness.target_unknown',
    ],
    ['no target', { target: null }, 'freshness.unknown_choice'],
  ])('%s', async (_, extra, code) => {
    const reply = await save('bad', policy(target(), extra));
    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toContain(code);
    const { body } = await administrator<PolicyItem[]>('GET', '/freshness/policies');
    expect(body.data!.some(({ key }) => key === 'bad')).toBe(false);
  });

  test('two for the same target at the same time, both named; also when both are saved at once', async () => {
    const first = policy(target(), { name: '第一项', validTo: '2030-01-31' });
    const second = policy(target(), { name: '第二项', validFrom: '2030-01-31' });
    const replies = await Promise.all([save('first', first), save('second', second)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    const refused = replies.find(({ status }) => status === 400)!;
    expect(codesOf(refused)).toContain('freshness.policies_overlap');
    expect(refused.body.error?.details?.message?.zh).toMatch(/第一项.*第二项|第二项.*第一项/);
    const third = policy(target(), { name: '第三项', validFrom: '2030-02-01' });
    const isFirst = replies[0].status === 200;
    if (isFirst) expect((await save('third', third)).status).toBe(200);
    else
      expect(
        (await save('third', { ...third, validFrom: null, validTo: '2029-12-31' })).status,
      ).toBe(200);
  });
});
