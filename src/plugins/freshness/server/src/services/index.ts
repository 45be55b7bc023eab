import availability, { type Availability } from './availability';
import columns, { type Columns } from './columns';
import links, { type Links } from './links';

/** What other plugins and the plugin's own parts may use: `strapi.plugin('freshness').service(name)`. */
export type FreshnessServices = { availability: Availability; columns: Columns; links: Links };

export default { availability, columns, links };
