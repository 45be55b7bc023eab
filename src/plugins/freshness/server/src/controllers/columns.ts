import type { Core } from '@strapi/strapi';
import { sendTable } from '../../../../../table-export/send-table';
import { acknowledge, recheck } from '../alerts/rectification';
import { confirm } from '../confirmations/confirm';
import type { ColumnKey } from '../contracts/places';
import { columnTable } from '../export/column-table';
import { inBatches } from '../export/in-batches';
import { readOverview } from '../overview/read-overview';
import { readPolicies } from '../policies/stored-policy';
import { eachStatus, listStatuses } from '../statuses/list-statuses';
import { reachOfRequest, type Reach } from '../statuses/reach';
import { readDocumentColumn } from '../statuses/read-document-column';
import { readDocumentIds } from '../statuses/read-document-ids';
import { readDocumentStatuses } from '../statuses/read-document-statuses';
import { readDetails, readReport } from '../statuses/read-details';
import { readStatusQuery } from '../statuses/read-status-query';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { bodyOf, type Context } from './context';

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

const ROWS_AT_ONCE = 500;

function columnOf(ctx: Context): ColumnKey {
  const { categoryId, organizationId } = ctx.params as Record<string, string>;
  return { categoryId: String(categoryId), organizationId: String(organizationId) };
}

function isWithin(reach: Reach, { organizationId }: ColumnKey): boolean {
  if (reach.kind === 'organizations') return reach.organizations.has(organizationId);
  return reach.kind === 'everything';
}

/** Columns and their status, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** A column nobody has and one of others answer alike. */
  async function find(column: ColumnKey) {
    await refreshStatuses(strapi);
    return isWithin(await reachOfRequest(strapi), column) ? readDetails(strapi, column) : null;
  }

  async function exportAs(ctx: Context, format: 'csv' | 'xlsx') {
    const { filter } = readStatusQuery(ctx.query);
    await refreshStatuses(strapi);
    const rows = eachStatus(strapi, { filter, reach: await reachOfRequest(strapi) });
    sendTable(ctx, { table: columnTable, format, batches: inBatches(rows, ROWS_AT_ONCE) });
  }

  return {
    exportCsv: (ctx: Context) => exportAs(ctx, 'csv'),
    exportXlsx: (ctx: Context) => exportAs(ctx, 'xlsx'),

    /** The column a document is filed in; null where it is in none, or in one out of reach. */
    async ofDocument(ctx: Context) {
      const { uid = '', documentId = '' } = ctx.params as Record<string, string>;
      const column = await readDocumentColumn(strapi, { uid, documentId });
      ctx.body = { data: column ? await find(column) : null };
    },

    /** How the columns of many documents stand, for a list of them: one question a page. */
    async ofDocuments(ctx: Context) {
      const { uid = '' } = ctx.params as Record<string, string>;
      const documentIds = readDocumentIds(ctx.query);
      await refreshStatuses(strapi);
      const reach = await reachOfRequest(strapi);
      ctx.body = { data: await readDocumentStatuses(strapi, { uid, documentIds, reach }) };
    },

    async list(ctx: Context) {
      const asked = readStatusQuery(ctx.query);
      await refreshStatuses(strapi);
      const reach = await reachOfRequest(strapi);
      ctx.body = { data: await listStatuses(strapi, { ...asked, reach }) };
    },

    async overview(ctx: Context) {
      const day = await refreshStatuses(strapi);
      const reach = await reachOfRequest(strapi);
      ctx.body = { data: await readOverview(strapi, { reach, day }) };
    },

    async details(ctx: Context) {
      const details = await find(columnOf(ctx));
      if (!details) return ctx.notFound();
      ctx.body = { data: details };
    },

    async acknowledge(ctx: Context) {
      const column = columnOf(ctx);
      const details = await find(column);
      if (!details) return ctx.notFound();
      const { note, plannedOn } = bodyOf(ctx);
      const report = await readReport(strapi, column);
      await acknowledge(strapi, { column, report, note: text(note), plannedOn: text(plannedOn) });
      ctx.body = { data: await readDetails(strapi, column) };
    },

    async recheck(ctx: Context) {
      const column = columnOf(ctx);
      const details = await find(column);
      if (!details) return ctx.notFound();
      const report = await readReport(strapi, column);
      await recheck(strapi, { column, report, note: text(bodyOf(ctx).note) });
      ctx.body = { data: await readDetails(strapi, column) };
    },

    async confirm(ctx: Context) {
      const column = columnOf(ctx);
      const details = await find(column);
      if (!details) return ctx.notFound();
      const policies = await readPolicies(strapi.db.connection);
      const policy = policies.find(({ key }) => key === details.policyKey) ?? null;
      const { note, evidence } = bodyOf(ctx);
      await confirm(strapi, { column, policy, note: text(note), evidence: text(evidence) });
      await refreshStatuses(strapi);
      ctx.body = { data: await readDetails(strapi, column) };
    },
  };
};
