import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { expireDocumentsTask } from './api/disclosure/tasks/expire-documents-task';
import type { ExpireDocumentsArgs } from './api/disclosure/tasks/expire-documents';

// Said here in their own words: either plugin's folder may be deleted and the rest still compiles.
type Registry = { register(task: ReturnType<typeof expireDocumentsTask>): void };
type ChangeArgs = { trx: Knex.Transaction; uid: string; documentId: string; to: string | null };
type Publications = { recordValidityChange(args: ChangeArgs): Promise<void> };

const DISCLOSURE = 'api::disclosure.disclosure';

/** Each change a date makes on a published document gets its line in the ledger, while there is one. */
function ledgerOf(strapi: Core.Strapi): ExpireDocumentsArgs['onPublishedChange'] {
  if (!strapi.plugins.publication) return undefined;
  const publications = strapi.plugin('publication').service<Publications>('publications');
  return ({ documentId, to }, trx) =>
    publications.recordValidityChange({ trx, uid: DISCLOSURE, documentId, to });
}

/** The nightly work on content types, for as long as the plugin that runs it is installed. */
export function registerTasks(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<Registry>('registry');
  const onPublishedChange = ledgerOf(strapi);
  registry.register(expireDocumentsTask(onPublishedChange ? { onPublishedChange } : {}));
}
