import { describe, expect, it } from 'vitest';
import {
  limitQuery,
  type LinkAttribute,
  type LinkQuery,
  type Limits,
} from '../../../src/domain/scope/limit-query';

const OWN = { organizationKey: { $in: ['own'] } };

/** An article with drafts of several organizations, a theme everybody may see, a part, and files. */
const MODELS: Record<string, Record<string, LinkAttribute>> = {
  article: {
    title: { type: 'string' },
    cites: { type: 'relation', target: 'article' },
    theme: { type: 'relation', target: 'theme' },
    part: { type: 'component', component: 'part' },
    files: { type: 'media' },
  },
  theme: { name: { type: 'string' }, articles: { type: 'relation', target: 'article' } },
  part: { source: { type: 'relation', target: 'article' } },
  'plugin::upload.file': { name: { type: 'string' }, related: { type: 'relation' } },
};

const limits: Limits = {
  attributesOf: (uid) => MODELS[uid] ?? {},
  filterOf: (uid) => Promise.resolve(uid === 'article' ? OWN : null),
};

const limit = (query: LinkQuery) => limitQuery(query, 'article', limits);
const populate = async (value: unknown) => (await limit({ populate: value })).populate;
const filters = async (value: unknown) => (await limit({ filters: value })).filters;
const sort = async (value: unknown) => (await limit({ sort: value })).sort;

describe('what a query populates', () => {
  it.each<[string, unknown]>([
    ['true', { cites: true }],
    ['a wildcard', { cites: '*' }],
    ['an empty object', { cites: {} }],
    ['a name', 'cites'],
    ['a list', ['cites']],
  ])('is filtered when it is asked for by %s', async (_form, value) => {
    expect(await populate(value)).toEqual({ cites: { filters: OWN } });
  });

  it('is filtered when everything is asked for, and what everybody may see stays as it was', async () => {
    expect(await populate('*')).toEqual({
      cites: { filters: OWN },
      theme: true,
      part: true,
      files: true,
    });
    expect(await populate('cites,theme')).toEqual({ cites: { filters: OWN }, theme: true });
  });

  it('keeps the condition, the fields and the count of the request', async () => {
    const asked = { fields: ['title'], filters: { title: 'a' }, count: true };
    expect(await populate({ cites: asked })).toEqual({
      cites: { fields: ['title'], count: true, filters: { $and: [{ title: 'a' }, OWN] } },
    });
  });

  it('is filtered below, through types everybody may see and through components', async () => {
    const through = { populate: { articles: { filters: OWN } } };
    expect(await populate('theme.articles')).toEqual({ theme: through });
    expect(await populate({ theme: { populate: ['articles'] } })).toEqual({ theme: through });
    expect(await populate({ part: { populate: '*' } })).toEqual({
      part: { populate: { source: { filters: OWN } } },
    });
  });

  it('does not come back from a file to the documents that have it', async () => {
    expect(await populate({ files: { populate: ['related'] } })).toEqual({
      files: { populate: {} },
    });
    expect(await populate('files.related')).toEqual({ files: { populate: {} } });
  });

  it('is left alone when it is switched off or does not exist', async () => {
    expect(await populate({ cites: false, unknown: true })).toEqual({
      cites: false,
      unknown: true,
    });
  });
});

describe('conditions', () => {
  it('about linked documents see only the visible ones, wherever they stand', async () => {
    const about = { body: { $contains: 'x' } };
    const visible = { cites: { $and: [about, OWN] } };
    expect(await filters({ cites: about })).toEqual(visible);
    expect(await filters({ $or: [{ title: 'a' }, { $not: { cites: about } }] })).toEqual({
      $or: [{ title: 'a' }, { $not: visible }],
    });
    expect(await filters({ theme: { articles: about } })).toEqual({
      theme: { articles: { $and: [about, OWN] } },
    });
    expect(await filters({ cites: { cites: about } })).toEqual({
      cites: { $and: [visible, OWN] },
    });
    expect(await filters({ cites: { $or: [{ id: 1 }, about] } })).toEqual({
      cites: { $and: [{ $or: [{ id: 1 }, about] }, OWN] },
    });
  });

  it('about the link itself, and about the document, stay as they were', async () => {
    for (const kept of [
      { cites: { $null: true } },
      { cites: { documentId: { $eq: 'a' } } },
      { cites: { id: { $in: [1] } } },
      { theme: { name: { $eq: 'a' } } },
      { $and: [{ title: { $contains: 'a' } }] },
    ]) {
      expect(await filters(kept)).toEqual(kept);
    }
  });
});

describe('an order', () => {
  it('by the content of linked documents is left out', async () => {
    expect(await sort('cites.title:asc')).toBeUndefined();
    expect(await sort('title:asc, theme.articles.title')).toBe('title:asc');
    expect(await sort(['cites.title', 'theme.name:desc'])).toEqual(['theme.name:desc']);
    expect(await sort({ title: 'asc', cites: { title: 'asc' } })).toEqual({ title: 'asc' });
    expect(await sort({ theme: { articles: { title: 'asc' } } })).toEqual({});
  });
});

it('the query of the caller is not changed', async () => {
  const query = {
    populate: { cites: {} },
    filters: { cites: { title: 'a' } },
    sort: 'cites.title',
  };
  const before = structuredClone(query);
  await limit(query);
  expect(query).toEqual(before);
});
