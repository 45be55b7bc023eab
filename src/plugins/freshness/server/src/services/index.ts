import columns, { type Columns } from './columns';

/** What other plugins and the plugin's own parts may use: `strapi.plugin('freshness').service(name)`. */
export type FreshnessServices = { columns: Columns };

export default { columns };
