import availability, { type Availability } from './availability';
import links, { type Links } from './links';

/** What other plugins and the plugin's own parts may use: `strapi.plugin('freshness').service(name)`. */
export type FreshnessServices = { availability: Availability; links: Links };

export default { availability, links };
