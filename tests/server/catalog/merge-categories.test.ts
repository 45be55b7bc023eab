import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { expectRefusal } from '../support/expect-refusal';
import { makeCategory, makeOrganization } from '../support/make-records';
import {
  atAddress,
  catalogClient,
  codeOf,
  DISCLOSURE,
  filing,
  ledgerOf,
  pathOf,
  publicationOf,
  rowsOf,
} from './catalog-client';

let app: TestApp;
let catalog: Awaited<ReturnType<typeof catalogClient>>;
let file: ReturnType<typeof filing>;

beforeAll(async () => {
  app = await createTestApp();
  catalog = await catalogClient(app);
  file = filing(app, await makeOrganization(app.strapi));
});
afterAll(() => app?.close());

const make = (extra: Record<string, unknown> = {}) => makeCategory(app.strapi, extra);

describe('merging two categories', () => {
  it('refiles drafts and published versions, and leaves the time of their last save alone', async () => {
    const [from, into] = [await make(), await make()];
    const published = await file.published(from);
    const draft = await file.draft(from);
    const before = await rowsOf(app, published);
    const outcome = await catalog.run('merge', { from: from.documentId, into: into.documentId });
    expect(outcome.documents).toEqual({ total: 2, published: 1, drafts: 1 });
    expect(outcome.redirects).toEqual([{ from: pathOf(from), to: pathOf(into) }]);
    const after = await rowsOf(app, published);
    for (const row of [after.draft, after.published, (await rowsOf(app, draft)).draft]) {
      expect(row?.category?.documentId).toBe(into.documentId);
      expect(row?.categoryPath).toBe(pathOf(into));
    }
    expect(after.draft?.updatedAt).toBe(before.draft?.updatedAt);
    expect(after.published?.updatedAt).toBe(before.published?.updatedAt);
  });

  it('moves a version only where it was filed: a draft on its way elsewhere keeps its way', async () => {
    const [from, into, other] = [await make(), await make(), await make()];
    const documentId = await file.published(from);
    await app.strapi
      .documents(DISCLOSURE)
      .update({ documentId, data: { category: other.documentId } as never });
    await catalog.run('merge', { from: from.documentId, into: into.documentId });
    const { draft, published } = await rowsOf(app, documentId);
    expect(draft?.category?.documentId).toBe(other.documentId);
    expect(published?.category?.documentId).toBe(into.documentId);
  });

  it('writes one moved event a published document, by whom and why, and none for a draft', async () => {
    const [from, into] = [await make(), await make()];
    const published = await file.published(from);
    const draft = await file.draft(from);
    await catalog.run('merge', {
      from: from.documentId,
      into: into.documentId,
      note: '两个栏目内容重复',
    });
    const [first, moved, ...more] = await ledgerOf(app, published);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'published', category_path: pathOf(from) });
    expect(moved).toMatchObject({
      kind: 'moved',
      category_id: into.documentId,
      category_path: pathOf(into),
      change_note: '两个栏目内容重复',
      changed_fields: ['category'],
      actor_kind: 'person',
      is_first: false,
      index_number: first?.index_number,
      formed_on: first?.formed_on,
    });
    expect(await ledgerOf(app, draft)).toEqual([]);
  });

  it('keeps the record equal to what is published: publishing again changes nothing', async () => {
    const [from, into] = [await make(), await make()];
    const documentId = await file.published(from);
    await catalog.run('merge', { from: from.documentId, into: into.documentId });
    expect(await publicationOf(app, documentId)).toMatchObject({
      category_id: into.documentId,
      category_path: pathOf(into),
    });
    await app.strapi.documents(DISCLOSURE).publish({ documentId });
    expect((await ledgerOf(app, documentId)).map(({ kind }) => kind)).toEqual([
      'published',
      'moved',
      'unchanged',
    ]);
  });

  it('carries references to an item of the standard catalog over as well', async () => {
    const [from, into, other] = [await make(), await make(), await make()];
    const documentId = await file.published(other, { standardItem: from.documentId });
    await catalog.run('merge', { from: from.documentId, into: into.documentId });
    const { draft, published } = await rowsOf(app, documentId);
    expect(draft?.standardItem?.documentId).toBe(into.documentId);
    expect(published?.standardItem?.documentId).toBe(into.documentId);
    expect(published?.category?.documentId).toBe(other.documentId);
    const events = await ledgerOf(app, documentId);
    expect(events.at(-1)).toMatchObject({ kind: 'moved', changed_fields: ['standardItem'] });
    expect((await publicationOf(app, documentId)).digest).toBe(events.at(-1)?.digest);
  });

  it('a rehearsal tells the same and does nothing', async () => {
    const [from, into] = [await make(), await make()];
    const documentId = await file.published(from);
    const request = { from: from.documentId, into: into.documentId };
    const { isDryRun, ...told } = await catalog.run('merge', { ...request, dryRun: true });
    expect(isDryRun).toBe(true);
    expect((await rowsOf(app, documentId)).published?.category?.documentId).toBe(from.documentId);
    expect(await ledgerOf(app, documentId)).toHaveLength(1);
    expect(await catalog.history(from.documentId)).toHaveLength(1);
    const { isDryRun: _real, ...done } = await catalog.run('merge', request);
    expect(told).toEqual(done);
  });

  it('takes subcategories along when asked to, and refuses to lose them otherwise', async () => {
    const from = await make();
    const into = await make();
    const child = await make({ parent: from.documentId });
    const documentId = await file.published(child);
    const request = { from: from.documentId, into: into.documentId };
    expectRefusal(await catalog.attempt('merge', request), 'catalog.has_children');
    const outcome = await catalog.run('merge', { ...request, withChildren: true });
    const moved = `${pathOf(into)}${codeOf(child)}/`;
    expect(outcome.redirects).toContainEqual({ from: pathOf(child), to: moved });
    expect((await rowsOf(app, documentId)).published?.categoryPath).toBe(moved);
    expect((await ledgerOf(app, documentId)).at(-1)).toMatchObject({
      kind: 'moved',
      category_path: moved,
      changed_fields: [],
    });
  });
});

describe('addresses', () => {
  it('lead on through a chain of mergers and moves, permanently', async () => {
    const [a, b, c, root] = [await make(), await make(), await make(), await make()];
    await catalog.run('merge', { from: a.documentId, into: b.documentId });
    await catalog.run('merge', { from: b.documentId, into: c.documentId });
    await catalog.run('move', { category: c.documentId, newParent: root.documentId });
    const now = `${pathOf(root)}${codeOf(c)}/`;
    for (const path of [pathOf(a), pathOf(b), pathOf(c)]) {
      const answer = await atAddress(app, { path });
      expect(answer.status).toBe(308);
      expect(answer.data?.path).toBe(now);
      const followed = await fetch(`${app.url}${answer.location}`);
      expect(followed.status).toBe(200);
      const { data } = (await followed.json()) as { data: { documentId: string } };
      expect(data.documentId).toBe(c.documentId);
    }
    expect((await atAddress(app, { code: codeOf(a) })).data?.path).toBe(now);
    expect(await atAddress(app, { code: codeOf(c) })).toMatchObject({ status: 200 });
  });

  it('answer 404 where nothing ever was, 200 where a category is, closed or not, 400 to nonsense', async () => {
    const category = await make();
    expect((await atAddress(app, { path: '/never/was/' })).status).toBe(404);
    const path = pathOf(category).slice(1, -1);
    expect(await atAddress(app, { path })).toMatchObject({
      status: 200,
      data: { documentId: category.documentId, state: 'open' },
    });
    await catalog.run('close', { category: category.documentId });
    expect(await atAddress(app, { path })).toMatchObject({
      status: 200,
      data: { state: 'closed' },
    });
    for (const query of [{}, { path: '' }, { path: 'a', code: 'b' }, { path: 'x'.repeat(300) }]) {
      expect((await atAddress(app, query as Record<string, string>)).status).toBe(400);
    }
  });

  it('belong to who has them now, even if another had them before', async () => {
    const first = await make();
    const code = codeOf(first);
    const documents = app.strapi.documents('api::catalog-category.catalog-category');
    await documents.update({
      documentId: first.documentId,
      data: { code: `${code}-old` } as never,
    });
    expect((await atAddress(app, { code })).data?.path).toBe(`/${code}-old/`);
    const second = await make({ code });
    expect(await atAddress(app, { code })).toMatchObject({
      status: 200,
      data: { documentId: second.documentId },
    });
  });
});

describe('a merge is refused', () => {
  it.each([
    [
      'into itself',
      'catalog.into_itself',
      async () => {
        const a = await make();
        return { from: a.documentId, into: a.documentId };
      },
    ],
    [
      'into its own subtree',
      'catalog.cycle',
      async () => {
        const a = await make();
        const b = await make({ parent: a.documentId });
        return { from: a.documentId, into: b.documentId, withChildren: true };
      },
    ],
    [
      'into a closed category',
      'catalog.target_not_open',
      async () => {
        const [a, b] = [await make(), await make()];
        await catalog.run('close', { category: b.documentId });
        return { from: a.documentId, into: b.documentId };
      },
    ],
    [
      'of a merged category',
      'catalog.merged_stays',
      async () => {
        const [a, b] = [await make(), await make()];
        await catalog.run('merge', { from: a.documentId, into: b.documentId });
        return { from: a.documentId, into: b.documentId };
      },
    ],
    [
      'of content into what has subcategories',
      'catalog.target_not_leaf',
      async () => {
        const [a, b] = [await make(), await make()];
        await make({ parent: b.documentId });
        await file.draft(a);
        return { from: a.documentId, into: b.documentId };
      },
    ],
    [
      'of what is unknown',
      'catalog.unknown_category',
      async () => ({
        from: 'nobody',
        into: (await make()).documentId,
      }),
    ],
    [
      'without a reason',
      'catalog.note_missing',
      async () => ({
        from: (await make()).documentId,
        into: (await make()).documentId,
        note: ' ',
      }),
    ],
    [
      'for a day to come',
      'catalog.day_in_future',
      async () => ({
        from: (await make()).documentId,
        into: (await make()).documentId,
        on: '2999-01-01',
      }),
    ],
    [
      'for a day that is none',
      'request.impossible_date',
      async () => ({
        from: (await make()).documentId,
        into: (await make()).documentId,
        on: '2026-02-30',
      }),
    ],
    ['without a target', 'request.required', async () => ({ from: (await make()).documentId })],
    ['with a number for a name', 'request.unknown_option', async () => ({ from: 7, into: 'x' })],
  ] as const)('%s', async (_what, code, request) => {
    const answer = await catalog.attempt('merge', await request());
    expectRefusal(answer, code);
  });

  it('for an operation nobody knows, and for people without the right', async () => {
    expectRefusal(await catalog.attempt('explode', {}), 'catalog.unknown_operation');
    const response = await fetch(`${app.url}/publication/catalog/operations/merge`, {
      method: 'POST',
    });
    expect(response.status).toBe(401);
  });
});
