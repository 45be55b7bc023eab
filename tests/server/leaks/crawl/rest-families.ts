import type { Core } from '@strapi/strapi';
import { namesOf, stepsOf } from '../corpus/model';
import type { Corpus } from '../corpus/make-corpus';
import {
  guess,
  leavesOf,
  nest,
  operatorFor,
  stepNames,
  trailsOf,
  type Parameters,
  type Trail,
} from './parameters';
import type { Random } from './random';

/** How many of the combinations that grow with depth are asked. ZHAOSHI_CRAWL_BREADTH=10 asks nearly all. */
const BREADTH = Number(process.env.ZHAOSHI_CRAWL_BREADTH ?? 1);

export type Family = (about: About) => Parameters[];

export type About = { strapi: Core.Strapi; corpus: Corpus; uid: string; random: Random };

const FILTER_MODES = [
  'never-published',
  'has-published-version',
  'modified',
  'unmodified',
  'never-published-document',
  'has-published-version-document',
  'published-without-draft',
  'published-with-draft',
  'bogus',
];

function switches({ corpus }: About): Parameters[] {
  const everyId = Object.values(corpus.fates).flatMap((fates) => Object.values(fates));
  return [
    {},
    ...['draft', 'published', 'bogus', '', 'DRAFT', '*'].map((status) => ({ status })),
    { status: ['draft', 'published'] },
    { status: { $eq: 'draft' } },
    ...FILTER_MODES.map((publicationFilter) => ({ publicationFilter })),
    ...FILTER_MODES.map((publicationFilter) => ({ publicationFilter, status: 'draft' })),
    ...['true', 'false', 'bogus'].map((hasPublishedVersion) => ({ hasPublishedVersion })),
    ...['true', 'false'].map((flag) => ({ hasPublishedVersion: flag, status: 'draft' })),
    ...['*', 'zh-Hans', 'en', 'bogus value', ''].map((locale) => ({ locale })),
    ...['qxfirst', 'qxsecond', '71', '2061', '%', '_'].map((_q) => ({ _q })),
    { lookup: { publishedAt: { $null: 'true' } } },
    { where: { publishedAt: { $null: 'true' } } },
    { publicationState: 'preview' },
    { preview: 'true', draft: 'true' },
    { count: 'true', ordering: 'title' },
    { filters: { documentId: { $in: everyId } } },
    { filters: { id: { $in: Object.values(corpus.draftRows) } } },
    { filters: { publishedAt: { $null: 'true' } } },
    { filters: { $or: [{ publishedAt: { $null: 'true' } }, { id: { $gt: '0' } }] } },
    { filters: { $not: { publishedAt: { $notNull: 'true' } } } },
  ];
}

function pages(): Parameters[] {
  return [
    ...['true', 'false'].map((withCount) => ({ pagination: { withCount, pageSize: 1 } })),
    { pagination: { page: 2, pageSize: 2 } },
    { pagination: { start: 1, limit: 1 } },
    { pagination: { limit: -1 } },
    { pagination: { pageSize: 100000 } },
    { pagination: { page: 99 } },
    { page: 1, pageSize: 1 },
    { start: 0, limit: 1 },
  ];
}

function fields({ strapi, uid }: About): Parameters[] {
  const names = namesOf(strapi, uid);
  return [{ fields: '*' }, { fields: names }, ...names.map((name) => ({ fields: [name] }))];
}

/** What somebody may ask of one relation, component or file field. */
function variants(about: About, { uid }: Trail): unknown[] {
  const { strapi, random } = about;
  const names = namesOf(strapi, uid);
  const name = random.pick(names);
  const operator = operatorFor(uid, name, 5);
  return [
    'true',
    { count: 'true' },
    { populate: '*' },
    { status: 'draft' },
    { publicationFilter: 'modified' },
    { fields: [random.pick(names)] },
    { filters: guess(strapi, uid, name, operator) },
    { filters: { publishedAt: { $null: 'true' } } },
    { sort: `${random.pick(names)}:desc` },
    { on: { [uid]: { populate: '*' } } },
    { populate: { related: 'true' } },
    { populate: { related: { count: 'true' } } },
    { populate: { related: { on: { [about.uid]: 'true' } } } },
    { populate: { localizations: 'true', createdBy: 'true' } },
  ];
}

function populated(trail: Trail, inside: unknown): Parameters {
  const names = stepNames(trail);
  const last = names.at(-1) as string;
  const value = names
    .slice(0, -1)
    .reduceRight<unknown>((deeper, name) => ({ [name]: { populate: deeper } }), { [last]: inside });
  return { populate: value };
}

function populates(about: About): Parameters[] {
  const { strapi, uid, random } = about;
  const near = trailsOf(strapi, uid, 1);
  const farther = trailsOf(strapi, uid, 2);
  const deep = random.sample(trailsOf(strapi, uid, 3), 15 * BREADTH);
  const some = <Item>(items: Item[], count: number) => random.sample(items, count * BREADTH);
  return [
    { populate: '*' },
    { populate: '*', status: 'draft' },
    { populate: 'deep' },
    { populate: stepsOf(strapi, uid).map(({ name }) => name) },
    ...near.map(({ steps }) => ({ populate: steps[0]?.name, status: 'draft' })),
    ...near.flatMap((trail) =>
      some(variants(about, trail), 3).map((inside) => populated(trail, inside)),
    ),
    ...some(farther, 30).map((trail) => populated(trail, random.pick(variants(about, trail)))),
    ...some(farther, 10).map((trail) => ({ populate: stepNames(trail).join('.') })),
    ...deep.map((trail) => populated(trail, random.pick(variants(about, trail)))),
  ];
}

/** Conditions on a trail's attributes, wrapped in turn in nothing, `$or`, `$and` and `$not`. */
function conditions(about: About, trail: Trail, turns: number, count?: number): Parameters[] {
  const { strapi, uid, random } = about;
  const wrap = [
    (inside: unknown) => inside,
    (inside: unknown) => ({ $or: [inside] }),
    (inside: unknown) => ({ $and: [inside, { id: { $notNull: 'true' } }] }),
    (inside: unknown) => ({ $not: inside }),
  ];
  const leaves = leavesOf(strapi, trail.uid, random, count);
  return leaves.flatMap((name, index) =>
    Array.from({ length: turns }, (_, turn) => {
      const operator = operatorFor(uid + stepNames(trail).join('.'), name, turn * 7);
      const inside = nest(stepNames(trail), guess(strapi, trail.uid, name, operator));
      return { filters: wrap[(index + turn) % wrap.length]?.(inside) };
    }),
  );
}

function filters(about: About): Parameters[] {
  const { strapi, uid, random } = about;
  const trails = (depth: number) => trailsOf(strapi, uid, depth);
  return [
    ...trails(0).flatMap((trail) => conditions(about, trail, 2)),
    ...trails(1).flatMap((trail) => conditions(about, trail, 1, 4 * BREADTH)),
    ...trails(1).map((trail) => ({ filters: nest(stepNames(trail), { $null: 'true' }) })),
    ...random.sample(trails(2), 40 * BREADTH).flatMap((trail) => conditions(about, trail, 1, 1)),
    ...random.sample(trails(3), 20 * BREADTH).flatMap((trail) => conditions(about, trail, 1, 1)),
  ];
}

function sorts(about: About): Parameters[] {
  const { strapi, uid, random } = about;
  const along = (trail: Trail, names: string[]) =>
    names.map((name) => ({ sort: [...stepNames(trail), `${name}:desc`].join('.') }));
  return [
    ...['status', 'status:desc', 'publicationFilter', 'bogus'].map((sort) => ({ sort })),
    ...along({ steps: [], uid }, namesOf(strapi, uid)),
    ...trailsOf(strapi, uid, 1).flatMap((trail) =>
      along(trail, leavesOf(strapi, trail.uid, random, 2 * BREADTH)),
    ),
    ...trailsOf(strapi, uid, 1).map((trail) => ({ sort: nest(stepNames(trail), 'asc') })),
    ...random
      .sample(trailsOf(strapi, uid, 2), 20 * BREADTH)
      .flatMap((trail) => along(trail, leavesOf(strapi, trail.uid, random, 1))),
  ];
}

export const FAMILIES: Record<string, Family> = {
  switches,
  pages,
  fields,
  populates,
  filters,
  sorts,
};

/** Members of several families in one request, pair by pair at random. */
export function combinations(about: About, count: number): Parameters[] {
  const { random } = about;
  const members = Object.values(FAMILIES).map((family) => family(about));
  return Array.from({ length: count }, () => {
    const chosen = random.sample(members, 3).map((family) => random.pick(family));
    return Object.assign({}, ...chosen) as Parameters;
  });
}
