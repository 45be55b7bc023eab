import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { checkConsistency } from './check-consistency';
import { digestOf } from './digest-of';
import type { Target } from './insert-records';
import { categoryRecord, makeCategories } from './make-categories';
import { makeDisclosures, type BenchWorld } from './make-disclosures';
import { makeOrganizations, organizationRecord } from './make-organizations';
import { Random } from './random';
import { withoutIndexes } from './without-indexes';
import { largeTables, writeDisclosures, type RowIds } from './write-disclosures';
import { PUBLICATION_TABLES, writeCounters, writePublications } from './write-publications';
import { writeTree } from './write-tree';

export type BenchOptions = {
  /** How many disclosures. */
  items: number;
  /** The same seed, number of items and end give the same data. */
  seed: number;
  /** The instant before which everything is published; now, unless given. */
  endsAt?: string;
};

type Term = { id: number; documentId: string; scheme: string };

const BATCH = 1_000;

async function timed<Result>(
  strapi: Core.Strapi,
  stage: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = performance.now();
  const result = await work();
  strapi.log.info(`bench: ${stage} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/** Organizations, catalog and the vocabulary that is already there. */
async function makeWorld(
  target: Target,
  { items, seed, endsAt }: BenchOptions,
): Promise<{ world: BenchWorld; rowIds: RowIds }> {
  const random = new Random(seed);
  const terms: Term[] = await target.strapi.db
    .query('api::vocabulary-term.vocabulary-term')
    .findMany({ where: { scheme: { $in: ['theme', 'genre'] } }, orderBy: { code: 'asc' } });
  const ofScheme = (scheme: string) =>
    terms.filter((term) => term.scheme === scheme).map(({ documentId }) => documentId);
  const organizations = makeOrganizations(random);
  const categories = makeCategories(random);
  const uids = {
    organization: 'api::organization.organization',
    category: 'api::catalog-category.catalog-category',
  };
  const rowIds = new Map([
    ...terms.map(({ documentId, id }) => [documentId, id] as const),
    ...(await writeTree(target, uids.organization, organizations, organizationRecord)),
    ...(await writeTree(target, uids.category, categories, categoryRecord)),
  ]);
  const world = {
    random,
    organizations,
    leaves: categories.filter(({ isLeaf }) => isLeaf),
    themes: ofScheme('theme'),
    genres: ofScheme('genre'),
    items,
    endsAt: endsAt ? Date.parse(endsAt) : Date.now(),
  };
  return { world, rowIds };
}

/** When the last fact already in the ledger was recorded. */
async function lastRecordedAt({ trx }: Target): Promise<string> {
  const { rows }: { rows: { at: Date | null }[] } = await trx.raw(
    'select max(recorded_at) as at from zhaoshi_publication.ledger',
  );
  return rows[0]?.at?.toISOString() ?? '';
}

async function writeAll(target: Target, options: BenchOptions): Promise<void> {
  const { world, rowIds } = await makeWorld(target, options);
  // The plugin can be removed; its tables go with it.
  const hasLedger = target.strapi.plugins.publication !== undefined;
  const recordedNotBefore = hasLedger ? await lastRecordedAt(target) : '';
  const tables = [...largeTables(target), ...(hasLedger ? PUBLICATION_TABLES : [])];
  await withoutIndexes(target, tables, async () => {
    for (const disclosures of makeDisclosures(world, BATCH)) {
      await writeDisclosures(target, disclosures, rowIds);
      if (hasLedger) await writePublications(target, disclosures, { digestOf, recordedNotBefore });
    }
  });
  if (hasLedger) await writeCounters(target);
  await remember(target.strapi, options);
}

/** Marks the database, so that nobody fills it twice; scripts/lib/bench-content.mjs reads this. */
async function remember(strapi: Core.Strapi, { items, seed }: BenchOptions): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'zhaoshi' });
  await store.set({ key: 'bench', value: { items, seed } });
}

/** Without fresh statistics and visibility, PostgreSQL plans for an empty table. */
async function analyse(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw('vacuum (analyze)');
}

/**
 * `npm run seed:bench`: fills a throw-away database with invented content in the amounts of a real city. It writes in
 * sets, straight into the tables, because 100,000 publications through the guarded road would take an hour; what it
 * writes is what the road would have written, and it proves that at the end. All or nothing, in one transaction.
 * @throws Error when the result breaks an invariant of real writes
 */
export async function seedBench(strapi: Core.Strapi, options: BenchOptions): Promise<void> {
  await timed(strapi, 'content', () =>
    strapi.db.transaction(({ trx }) => writeAll({ strapi, trx: trx as Knex.Transaction }, options)),
  );
  await timed(strapi, 'statistics', () => analyse(strapi));
  if (!strapi.plugins.publication) return;
  const wrong = await timed(strapi, 'check', () => checkConsistency(strapi));
  if (Object.keys(wrong).length > 0) {
    throw new Error(`The bench content is inconsistent: ${JSON.stringify(wrong)}`);
  }
}
