import type { Core } from '@strapi/strapi';
import { addClockRouteForEditors } from './api/disclosure/clock/admin-route';
import { canonicaliseNumberFilters } from './api/disclosure/rules/canonical-number-filters';
import { prepareApplication } from './bootstrap/prepare-application';
import { drainConnections } from './database/drain-connections';
import { surviveRejections } from './bootstrap/survive-rejections';
import { guardWrites } from './documents/guard-writes';
import { hideFileRelations } from './documents/hide-file-relations';
import { orderBulkWrites } from './documents/order-bulk-writes';
import { retryPublications } from './documents/retry-publications';
import { keepDraftsInside } from './documents/keep-drafts-inside';
import { closeGraphqlToThePublic } from './graphql/close-to-the-public';
import { registerAllDocumentRules } from './register-document-rules';
import { ensureDemonstrationStaff } from './seed/demonstration-staff';
import { ensureDemonstrationRounds } from './seed/demonstration-rounds';
import { registerTasks } from './register-tasks';

/** Accounts of front-end sites are no content: they have their own page in the settings. */
function hideSiteUsers(strapi: Core.Strapi): void {
  const user = strapi.contentType('plugin::users-permissions.user');
  user.pluginOptions = { ...user.pluginOptions, 'content-manager': { visible: false } };
}

type RoleService = { ensure(): Promise<unknown> };

/** The ready roles, once Strapi has made its own: it makes them only while there are none. */
async function ensureReadyRoles(strapi: Core.Strapi): Promise<void> {
  if (!strapi.plugins.directory) return;
  await strapi.plugin('directory').service<RoleService>('roles').ensure();
}

export default {
  /** Before anything is written or served: the custom field, and the middlewares every read and write passes, outermost first. */
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'annual-report-table', type: 'json' });
    surviveRejections(strapi);
    hideSiteUsers(strapi);
    registerAllDocumentRules();
    keepDraftsInside(strapi);
    hideFileRelations(strapi);
    closeGraphqlToThePublic(strapi);
    canonicaliseNumberFilters(strapi);
    guardWrites(strapi);
    orderBulkWrites(strapi);
    retryPublications(strapi);
    addClockRouteForEditors(strapi);
    registerTasks(strapi);
  },

  /** Once the database matches the content types. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await prepareApplication(strapi);
    await ensureReadyRoles(strapi);
    await ensureDemonstrationStaff(strapi);
    await ensureDemonstrationRounds(strapi);
  },

  /** Before the database connection goes. */
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await drainConnections(strapi);
  },
};
