/** What the guarded road costs: publishing a disclosure under its rules against stock Strapi on the same table. */
import { boot, built, median, report } from './support/measure.mjs';

const DISCLOSURE = 'api::disclosure.disclosure';
const TIMES = 60;

const strapi = await boot();
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

/** @param {string} label */
async function drafts(label) {
  const ids = [];
  for (let n = 0; n < TIMES; n += 1) {
    const { documentId } = await strapi.documents(DISCLOSURE).create({
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

/** @param {string[]} ids */
function publishAll(ids) {
  return median(TIMES, (n) => strapi.documents(DISCLOSURE).publish({ documentId: ids[n] }));
}

await publishAll(await drafts('暖'));
const guarded = await publishAll(await drafts('规'));
const stockIds = await drafts('常');
built('documents/document-rules.js').clearDocumentRules();
const stock = await publishAll(stockIds);
report({
  what: 'publish under rules / stock publish',
  measured: guarded,
  baseline: stock,
  goal: 2.5,
});

await strapi.destroy();
process.exit();
