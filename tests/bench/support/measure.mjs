/** Measuring tools of the benchmarks: everything is a ratio against a baseline of the same run. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Boots the built application without listening, and without a review unless it is measured. */
export async function boot({ requiresReview = false } = {}) {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') });
  strapi.log.level = 'error';
  await strapi.load();
  if (!requiresReview)
    require('../../server/support/require-no-review.cjs').requireNoReview(strapi);
  return strapi;
}

/** An organization that can number what it publishes, and a category. @param {any} strapi */
export async function makePlace(strapi) {
  const organization = await strapi.documents('api::organization.organization').create({
    data: {
      name: '基准单位',
      code: 'TESTTEST1',
      level: 'county',
      kind: 'department',
      operatingStatus: 'active',
    },
  });
  const category = await strapi.documents('api::catalog-category.catalog-category').create({
    data: { name: '基准栏目', code: 'bench', kind: 'policy' },
  });
  return { organization, category };
}

/**
 * Drafts of disclosures in a place, and their ids.
 * @param {any} strapi
 * @param {{ place: Awaited<ReturnType<typeof makePlace>>, label: string, count: number }} args
 */
export async function makeDrafts(strapi, { place: { organization, category }, label, count }) {
  const ids = [];
  for (let n = 0; n < count; n += 1) {
    const { documentId } = await strapi.documents('api::disclosure.disclosure').create({
      data: {
        title: `${label}${n}`,
        summary: '概述',
        body: '正文'.repeat(300),
        documentNumber: `${label}发〔2026〕${n + 1}号`,
        formedOn: '2026-03-02',
        organization: organization.documentId,
        category: category.documentId,
      },
    });
    ids.push(documentId);
  }
  return ids;
}

/** A module of the built application. @param {string} path below dist/src */
export function built(path) {
  return require(join(ROOT, 'dist', 'src', path));
}

/**
 * Median milliseconds of a call, repeated.
 * @param {number} times
 * @param {(n: number) => Promise<unknown>} call
 */
export async function median(times, call) {
  const spent = [];
  for (let n = 0; n < times; n += 1) {
    const began = performance.now();
    await call(n);
    spent.push(performance.now() - began);
  }
  spent.sort((a, b) => a - b);
  return spent[Math.floor(spent.length / 2)] ?? 0;
}

/**
 * Prints one result and remembers whether the goal is met.
 * @param {{ what: string, measured: number, baseline: number, goal: number }} result goal: largest allowed ratio
 */
export function report({ what, measured, baseline, goal }) {
  const ratio = measured / baseline;
  const verdict = ratio <= goal ? 'ok' : 'MISSED';
  console.log(
    `${what}: ${measured.toFixed(1)} ms / ${baseline.toFixed(1)} ms = ${ratio.toFixed(2)} (goal <= ${goal}) ${verdict}`,
  );
  if (ratio > goal) process.exitCode = 1;
}
