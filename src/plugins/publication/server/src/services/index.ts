import catalog, { type CatalogService } from '../catalog/catalog-service';
import contents, { type Contents } from './contents';
import publications, { type Publications } from './publications';

/** What other plugins may use: `strapi.plugin('publication').service<PublicationServices['publications']>('publications')`. */
export type PublicationServices = {
  publications: Publications;
  catalog: CatalogService;
  contents: Contents;
};

export default { publications, catalog, contents };
