import catalog, { type CatalogService } from '../catalog/catalog-service';
import publications, { type Publications } from './publications';

/** What other plugins may use: `strapi.plugin('publication').service<PublicationServices['publications']>('publications')`. */
export type PublicationServices = { publications: Publications; catalog: CatalogService };

export default { publications, catalog };
