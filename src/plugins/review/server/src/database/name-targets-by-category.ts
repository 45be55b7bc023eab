import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CatalogService } from '../../../../publication/server/src/catalog/catalog-service';
import { table } from './table';

type OldRow = {
  id: string;
  track: string;
  uid: string;
  category_path: string;
  organization_id: string | null;
};
type NamedRow = OldRow & { categoryId: string; isHere: boolean };

/** A path that never was one of a category stays as it is: as an id of nothing it holds nowhere, as it did before. */
async function nameCategory(strapi: Core.Strapi, row: OldRow): Promise<NamedRow> {
  const catalog = strapi.plugin('publication').service<CatalogService>('catalog');
  const path = `/${row.category_path.replace(/^\/|\/$/g, '')}/`;
  const found = await catalog.resolve({ path });
  return {
    ...row,
    categoryId: found?.documentId ?? row.category_path,
    isHere: found?.isHere ?? false,
  };
}

/** Of two paths that lead to one category, the one it has now was the one that held; the other goes. */
async function nameCategories(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  const rows = (await table(trx, 'workflow_targets')
    .whereNotNull('category_path')
    .orderBy('id')) as OldRow[];
  const named: NamedRow[] = [];
  for (const row of rows) named.push(await nameCategory(strapi, row));
  named.sort((a, b) => Number(b.isHere) - Number(a.isHere));
  const taken = new Set<string>();
  for (const { id, track, uid, categoryId, organization_id, category_path } of named) {
    const place = [track, uid, categoryId, organization_id ?? ''].join(' ');
    if (taken.has(place)) {
      strapi.log.warn(`review: a workflow no longer holds for the former path ${category_path}`);
      await table(trx, 'workflow_targets').where({ id }).delete();
    } else {
      await table(trx, 'workflow_targets').where({ id }).update({ category_id: categoryId });
    }
    taken.add(place);
  }
}

/**
 * Until version 1 a target kept the path of its category as text, and lost it when the category moved. Turns paths
 * into documentIds, once; what has none is left alone. One workflow holds for one place, which an index says.
 */
export async function nameTargetsByCategory(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
): Promise<void> {
  const { rows } = await trx.raw<{ rows: object[] }>(
    `select 1 from information_schema.columns
     where table_schema = 'zhaoshi_review' and table_name = 'workflow_targets' and column_name = 'category_path'`,
  );
  if (rows.length > 0) {
    await nameCategories(strapi, trx);
    await trx.raw('alter table zhaoshi_review.workflow_targets drop column category_path');
  }
  await trx.raw(
    `create unique index if not exists workflow_targets_place on zhaoshi_review.workflow_targets
     (track, uid, coalesce(category_id, ''), coalesce(organization_id, ''))`,
  );
}
