import returns, { type Returns } from './returns';
import sources, { type SourcesService } from './sources';

/** What other plugins and the plugin's own parts may use: `strapi.plugin('statistics').service(name)`. */
export type StatisticsServices = { returns: Returns; sources: SourcesService };

export default { returns, sources };
