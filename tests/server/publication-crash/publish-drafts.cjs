/**
 * Publishes every draft that is not public yet, eight at a time, in a process of its own that may be killed at any
 * moment. Tells its parent when it is ready, begins when the parent says so, and ends when nothing is left.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { requireNoReview } = require('../support/require-no-review.cjs');

const root = join(__dirname, '..', '..', '..');
const DISCLOSURE = 'api::disclosure.disclosure';
const PARALLEL = 8;

/** @param {string} message */
const waitFor = (message) =>
  new Promise((resolve) => {
    process.on('message', (heard) => heard === message && resolve(undefined));
  });

/** On an empty database it makes the drafts first: CRASH_DRAFTS says how many. */
async function makeDrafts(strapi) {
  const count = Number(process.env.CRASH_DRAFTS ?? 0);
  if (count === 0) return;
  const organization = await strapi.documents('api::organization.organization').create({
    data: {
      name: '测试单位',
      code: 'TESTTEST1',
      level: 'county',
      kind: 'department',
      operatingStatus: 'active',
    },
  });
  const category = await strapi.documents('api::catalog-category.catalog-category').create({
    data: { name: '测试栏目', code: 'test', kind: 'policy' },
  });
  for (let n = 1; n <= count; n += 1) {
    await strapi.documents(DISCLOSURE).create({
      data: {
        title: `关于测试事项的通知（${n}）`,
        summary: '测试用内容概述。',
        body: '测试用正文。',
        formedOn: '2026-03-02',
        disclosureMode: 'proactive',
        organization: organization.documentId,
        category: category.documentId,
      },
    });
  }
}

async function waiting(strapi) {
  const rows = await strapi.db
    .query(DISCLOSURE)
    .findMany({ select: ['documentId', 'publishedAt'] });
  const published = new Set(rows.filter((row) => row.publishedAt).map((row) => row.documentId));
  return rows.map((row) => row.documentId).filter((id) => !published.has(id));
}

async function main() {
  const begin = waitFor('begin');
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  requireNoReview(strapi);
  await makeDrafts(strapi);
  process.send('ready');
  await begin;
  const queue = await waiting(strapi);
  const work = async () => {
    for (let documentId = queue.pop(); documentId; documentId = queue.pop()) {
      await strapi.documents(DISCLOSURE).publish({ documentId });
      process.send('published');
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  process.send('done');
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
