import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';
import {
  catalogClient,
  CATEGORY,
  codeOf,
  DISCLOSURE,
  filing,
  ledgerOf,
  pathOf,
  rowsOf,
} from './catalog-client';

let app: TestApp;
let catalog: Awaited<ReturnType<typeof catalogClient>>;
let rest: ReturnType<typeof restClient>;
let organization: { documentId: string };
let file: ReturnType<typeof filing>;

beforeAll(async () => {
  app = await createTestApp();
  catalog = await catalogClient(app);
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  organization = await makeOrganization(app.strapi);
  file = filing(app, organization);
});
afterAll(() => app?.close());

const make = (extra: Record<string, unknown> = {}) => makeCategory(app.strapi, extra);
const close = (category: { documentId: string }) =>
  catalog.run('close', { category: category.documentId });

describe('a closed category', () => {
  it('takes nothing new, keeps what is public, lets it be corrected, and takes again once open', async () => {
    const category = await make();
    const published = await file.published(category);
    const draft = await file.draft(category);
    await close(category);

    expectRefusal(
      await rest.post(
        '/api/disclosures?status=draft',
        publishableDisclosure(organization, category),
      ),
      'disclosure.category_closed',
    );
    const publish = app.strapi.documents(DISCLOSURE).publish({ documentId: draft });
    await expect(publish).rejects.toMatchObject({
      details: { code: 'disclosure.category_closed' },
    });
    const documents = app.strapi.documents(DISCLOSURE);
    await documents.update({ documentId: published, data: { summary: '更正后的概述。' } as never });
    await documents.publish({ documentId: published });
    const served = await fetch(`${app.url}/api/disclosures/${published}`);
    expect(await served.json()).toMatchObject({ data: { summary: '更正后的概述。' } });

    await catalog.run('reopen', { category: category.documentId });
    await documents.publish({ documentId: draft });
    expect((await rowsOf(app, draft)).published).toBeDefined();
  });

  it('is not opened, closed or ended by a form or the API', async () => {
    const category = await make();
    const other = await make();
    await rest.put(`/api/catalog-categories/${category.documentId}`, {
      state: 'merged',
      successor: other.documentId,
    });
    const { data } = await rest.get(`/api/catalog-categories/${category.documentId}`);
    expect(data.state).toBe('open');
    await close(category);
    await rest.put(`/api/catalog-categories/${category.documentId}`, {
      state: 'open',
      name: '新名',
    });
    const after = await rest.get(`/api/catalog-categories/${category.documentId}`);
    expect(after.data).toMatchObject({ state: 'closed', name: '新名' });
  });

  it('cannot get subcategories, nor be closed over open ones, nor opened below a closed one', async () => {
    const parent = await make();
    const child = await make({ parent: parent.documentId });
    expectRefusal(
      await catalog.attempt('close', { category: parent.documentId }),
      'catalog.has_open_children',
    );
    await close(child);
    await close(parent);
    const attempt = rest.post('/api/catalog-categories', {
      name: '新栏目',
      code: 'under-closed',
      kind: 'policy',
      parent: parent.documentId,
    });
    expectRefusal(await attempt, 'catalog.parent_not_open');
    expectRefusal(
      await catalog.attempt('reopen', { category: child.documentId }),
      'catalog.parent_not_open',
    );
    expectRefusal(
      await catalog.attempt('close', { category: child.documentId }),
      'catalog.not_open',
    );
  });

  it('in which something was ever public is never deleted, even when it is empty now', async () => {
    const [from, into] = [await make(), await make()];
    await file.published(from);
    await catalog.run('merge', { from: from.documentId, into: into.documentId });
    const remove = (category: { documentId: string }) =>
      rest.delete(`/api/catalog-categories/${category.documentId}`);
    expectRefusal(await remove(from), 'catalog.has_history');
    expectRefusal(await remove(into), 'catalog.has_history');
    const [empty, heir] = [await make(), await make()];
    await catalog.run('merge', { from: empty.documentId, into: heir.documentId });
    expectRefusal(await remove(heir), 'catalog.is_successor');
  });
});

describe('moving a category', () => {
  it('takes its subtree along: paths, records, a moved event each, a redirect each', async () => {
    const [parent, category] = [await make(), await make()];
    const child = await make({ parent: category.documentId });
    const documentId = await file.published(child);
    const outcome = await catalog.run('move', {
      category: category.documentId,
      newParent: parent.documentId,
    });
    const path = `${pathOf(parent)}${codeOf(category)}/`;
    expect(outcome.documents).toEqual({ total: 1, published: 1, drafts: 0 });
    expect(outcome.redirects).toEqual([
      { from: pathOf(category), to: path },
      { from: pathOf(child), to: `${path}${codeOf(child)}/` },
    ]);
    expect((await rowsOf(app, documentId)).published?.categoryPath).toBe(
      `${path}${codeOf(child)}/`,
    );
    const kinds = (await ledgerOf(app, documentId)).map(({ kind }) => kind);
    expect(kinds).toEqual(['published', 'moved']);
    const back = await catalog.run('move', { category: category.documentId, newParent: null });
    expect(back.redirects[0]?.to).toBe(pathOf(category));
  });

  it('by the form or the API is recorded alike', async () => {
    const category = await make();
    const documentId = await file.published(category);
    const code = `${codeOf(category)}-renamed`;
    await rest.put(`/api/catalog-categories/${category.documentId}`, { code });
    const [now, before] = await catalog.history(category.documentId);
    expect(now).toMatchObject({ path: `/${code}/`, validTo: null, operation: null });
    expect(before).toMatchObject({ path: pathOf(category), validTo: now?.validFrom });
    expect((await ledgerOf(app, documentId)).at(-1)).toMatchObject({
      kind: 'moved',
      category_path: `/${code}/`,
      actor_kind: 'token',
    });
  });

  it('is refused into its subtree, below a leaf with content, below a closed one, and to where it is', async () => {
    const [category, full, closed] = [await make(), await make(), await make()];
    const child = await make({ parent: category.documentId });
    await file.draft(full);
    await close(closed);
    const move = (newParent: string | null) =>
      catalog.attempt('move', { category: category.documentId, newParent });
    expectRefusal(await move(child.documentId), 'catalog.cycle');
    expectRefusal(await move(category.documentId), 'catalog.cycle');
    expectRefusal(await move(full.documentId), 'catalog.parent_holds_content');
    expectRefusal(await move(closed.documentId), 'catalog.parent_not_open');
    expectRefusal(await move(null), 'catalog.already_there');
    expectRefusal(await move('nobody'), 'catalog.unknown_category');
  });
});

describe('splitting a category', () => {
  it('puts every document below, chosen by name, by filter, or with the rest', async () => {
    const category = await make({
      timeLimitKind: 'working_days_after_formation',
      timeLimitDays: 7,
    });
    const chosen = await file.published(category);
    const plan = await file.published(category, { title: '年度规划' });
    const left = await file.draft(category);
    const [a, b] = [`${codeOf(category)}-a`, `${codeOf(category)}-b`];
    const request = {
      category: category.documentId,
      asChildren: true,
      into: [
        { name: '通知', code: a, documents: [chosen] },
        { name: '规划', code: b, filter: { titleContains: '规划' } },
      ],
    };
    expectRefusal(await catalog.attempt('split', request), 'catalog.rest_unplaced');
    const outcome = await catalog.run('split', { ...request, rest: a });
    expect(outcome.documents).toEqual({ total: 3, published: 2, drafts: 1 });
    const place = async (documentId: string) => (await rowsOf(app, documentId)).draft?.categoryPath;
    expect(await place(chosen)).toBe(`${pathOf(category)}${a}/`);
    expect(await place(plan)).toBe(`${pathOf(category)}${b}/`);
    expect(await place(left)).toBe(`${pathOf(category)}${a}/`);
    expect((await ledgerOf(app, plan)).at(-1)).toMatchObject({
      kind: 'moved',
      category_path: `${pathOf(category)}${b}/`,
    });
    const { data } = await rest.get(`/api/catalog-categories?filters[code][$eq]=${b}`);
    expect((data as unknown as object[])[0]).toMatchObject({ timeLimitDays: 7, state: 'open' });
  });

  it('puts new ones beside it, and closes it unless it keeps the rest', async () => {
    const keeps = await make();
    const stays = await file.published(keeps);
    const code = `${codeOf(keeps)}-beside`;
    const part = { name: '新栏目', code };
    await catalog.run('split', { category: keeps.documentId, into: [part], rest: codeOf(keeps) });
    expect((await rowsOf(app, stays)).published?.category?.documentId).toBe(keeps.documentId);
    expect((await catalog.history(keeps.documentId))[0]?.state).toBe('open');
    const again = { name: '又一栏目', code: `${code}-2` };
    await catalog.run('split', { category: keeps.documentId, into: [again], rest: again.code });
    expect((await rowsOf(app, stays)).published?.categoryPath).toBe(`/${again.code}/`);
    expect((await catalog.history(keeps.documentId))[0]?.state).toBe('closed');
  });

  it.each([
    ['without a part', 'catalog.split_without_parts', () => ({ into: [] })],
    [
      'with a code that is taken',
      'catalog.code_taken',
      (own: string) => ({ into: [{ name: '名', code: own }] }),
    ],
    [
      'with a code nobody can type',
      'catalog.bad_code',
      () => ({ into: [{ name: '名', code: '代 码' }] }),
    ],
    [
      'with one code twice',
      'catalog.code_taken',
      () => ({
        into: [
          { name: '一', code: 'twice-1' },
          { name: '二', code: 'twice-1' },
        ],
      }),
    ],
    [
      'with a document of elsewhere',
      'catalog.not_filed_here',
      () => ({
        into: [{ name: '名', code: 'strange-1', documents: ['nobody'] }],
      }),
    ],
    [
      'with the rest going nowhere',
      'catalog.unknown_rest',
      () => ({
        into: [{ name: '名', code: 'rest-1' }],
        rest: 'elsewhere',
      }),
    ],
    ['with text for a list', 'request.unknown_option', () => ({ into: 'all' })],
  ] as const)('is refused %s, and leaves no new category', async (_what, code, request) => {
    const category = await make();
    const count = () => app.strapi.db.query(CATEGORY).count();
    const before = await count();
    const body = { category: category.documentId, ...request(codeOf(category)) };
    expectRefusal(await catalog.attempt('split', body), code);
    expect(await count()).toBe(before);
  });
});
