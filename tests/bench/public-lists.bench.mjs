/** Public lists on many rows: by the columns kept for them against the same question by relation. */
import { boot, median, report } from './support/measure.mjs';

const DISCLOSURE = 'api::disclosure.disclosure';
const ROWS = 50_000;
const TIMES = 40;

const strapi = await boot();
const knex = strapi.db.connection;
const category = await strapi.documents('api::catalog-category.catalog-category').create({
  data: { name: '基准栏目', code: 'bench', kind: 'policy' },
});
const { id: categoryId } = await strapi.db
  .query('api::catalog-category.catalog-category')
  .findOne({ where: { documentId: category.documentId } });

// A tenth of the rows is filed under the category; the rest elsewhere.
await knex.raw(
  `insert into disclosures (document_id, title, document_number, written_on, category_path, published_at, created_at, updated_at)
   select 'bench' || n, '第' || n || '号信息', '基发〔2020〕' || n || '号', date '2010-01-01' + (n % 5000),
          case when n % 10 = 0 then '/bench/' else '/other/' end, now(), now(), now()
   from generate_series(1, ?) n`,
  [ROWS],
);
await knex.raw(
  `insert into disclosures_category_lnk (disclosure_id, catalog_category_id)
   select id, ? from disclosures where category_path = '/bench/'`,
  [categoryId],
);
await knex.raw('analyze');

/** @param {Record<string, unknown>} filters */
function list(filters) {
  return median(TIMES, () =>
    strapi.documents(DISCLOSURE).findMany({
      status: 'published',
      filters,
      fields: ['title', 'writtenOn'],
      sort: ['writtenOn:desc', 'id:desc'],
      limit: 25,
    }),
  );
}

await list({}); // warm
const byColumn = await list({ categoryPath: { $startsWith: '/bench/' } });
const byRelation = await list({ category: { documentId: category.documentId } });
report({
  what: 'list by path column / by relation',
  measured: byColumn,
  baseline: byRelation,
  goal: 0.7,
});

const byNumber = await list({ documentNumber: { $eq: '基发[2020]777号' } });
const byTitle = await list({ title: { $eq: '第777号信息' } });
report({
  what: 'find by document number / by a column without index',
  measured: byNumber,
  baseline: byTitle,
  goal: 0.5,
});

await strapi.destroy();
process.exit();
