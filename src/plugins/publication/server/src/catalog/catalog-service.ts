import type { Core } from '@strapi/strapi';
import { resolveAddress, type AddressQuery, type Resolved } from './addresses/resolve-address';
import type { CategorySnapshot, Counts, CountsQuery } from './contracts';
import { countPublications } from './counts/count-publications';
import { treeAt } from './history/tree-at';

/** What other plugins may ask of the catalog's past: `strapi.plugin('publication').service<CatalogService>('catalog')`. */
export type CatalogService = {
  /** The whole tree as it was at an instant. */
  treeAt(at: Date): Promise<CategorySnapshot[]>;
  /** What was published between two days of Shanghai, filed as it was then. */
  counts(query: CountsQuery): Promise<Counts>;
  /** Where a path or a code of any time leads now; null where no category ever had it, or it is gone. */
  resolve(asked: AddressQuery): Promise<Resolved>;
};

export default ({ strapi }: { strapi: Core.Strapi }): CatalogService => ({
  treeAt: (at) => treeAt(strapi, at),
  counts: (query) => countPublications(strapi, query),
  resolve: (asked) => resolveAddress(strapi, asked),
});
