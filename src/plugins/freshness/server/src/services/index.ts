/** What other plugins and the plugin's own parts may use: `strapi.plugin('freshness').service(name)`. */
export type FreshnessServices = Record<never, never>;

export default {};
