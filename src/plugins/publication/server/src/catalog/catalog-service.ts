import type { Core } from '@strapi/strapi';
import type { CategorySnapshot, Counts, CountsQuery } from './contracts';
import { countPublications } from './counts/count-publications';
import { treeAt } from './history/tree-at';

/** What other plugins may ask of the catalog's past: `strapi.plugin('publication').service<CatalogService>('catalog')`. */
export type CatalogService = {
  /** The whole tree as it was at an instant. */
  treeAt(at: Date): Promise<CategorySnapshot[]>;
  /** What was published between two days of Shanghai, filed as it was then. */
  counts(query: CountsQuery): Promise<Counts>;
};

export default ({ strapi }: { strapi: Core.Strapi }): CatalogService => ({
  treeAt: (at) => treeAt(strapi, at),
  counts: (query) => countPublications(strapi, query),
});
