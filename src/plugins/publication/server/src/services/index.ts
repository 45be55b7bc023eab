import catalog, { type CatalogService } from '../catalog/catalog-service';
import contents, { type Contents } from './contents';
import files, { type Files } from './files';
import ledger, { type Ledger } from './ledger';
import publications, { type Publications } from './publications';

/** What other plugins may use: `strapi.plugin('publication').service<PublicationServices['publications']>('publications')`. */
export type PublicationServices = {
  publications: Publications;
  catalog: CatalogService;
  contents: Contents;
  files: Files;
  ledger: Ledger;
};

export default { publications, catalog, contents, files, ledger };
