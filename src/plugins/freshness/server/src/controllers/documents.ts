import type { Core } from '@strapi/strapi';
import { reachOfRequest } from '../statuses/reach';
import { readDocumentColumn } from '../statuses/read-document-column';
import { readDocumentIds } from '../statuses/read-document-ids';
import { readDocumentStatuses } from '../statuses/read-document-statuses';
import { refreshStatuses } from '../statuses/refresh-statuses';
import type { Context } from '../../../../../documents/read-request';
import { findColumn } from './find-column';

/** How the columns stand that documents are filed in. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of one document, with the reasons; null where it is in no column, or in one out of reach. */
  async column(ctx: Context) {
    const { uid = '', documentId = '' } = ctx.params as Record<string, string>;
    const column = await readDocumentColumn(strapi, { uid, documentId });
    ctx.body = { data: column ? await findColumn(strapi, column) : null };
  },

  /** Of the documents of a list: one question a page. */
  async statuses(ctx: Context) {
    const { uid = '' } = ctx.params as Record<string, string>;
    const documentIds = readDocumentIds(ctx.query);
    await refreshStatuses(strapi);
    const reach = await reachOfRequest(strapi);
    ctx.body = { data: await readDocumentStatuses(strapi, { uid, documentIds, reach }) };
  },
});
