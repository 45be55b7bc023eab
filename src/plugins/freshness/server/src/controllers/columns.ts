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
import { isWithin, reachOfRequest, reachToConfirm } from '../statuses/reach';
import { readDetails, readReport } from '../statuses/read-details';
import { readStatusQuery } from '../statuses/read-status-query';
import { refreshStatuses } from '../statuses/refresh-statuses';
import { bodyOf, type Context } from '../../../../../documents/read-request';
import { findColumn } from './find-column';

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

const ROWS_AT_ONCE = 500;

function columnOf(ctx: Context): ColumnKey {
  const { categoryId, organizationId } = ctx.params as Record<string, string>;
  return { categoryId: String(categoryId), organizationId: String(organizationId) };
}

/** Columns and their status, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const find = (column: ColumnKey) => findColumn(strapi, column);
  const mayAct = async (column: ColumnKey) => isWithin(await reachToConfirm(strapi), column);

  async function exportAs(ctx: Context, format: 'csv' | 'xlsx') {
    const { filter } = readStatusQuery(ctx.query);
    await refreshStatuses(strapi);
    const rows = eachStatus(strapi, { filter, reach: await reachOfRequest(strapi) });
    sendTable(ctx, { table: columnTable, format, batches: inBatches(rows, ROWS_AT_ONCE) });
  }

  return {
    exportCsv: (ctx: Context) => exportAs(ctx, 'csv'),
    exportXlsx: (ctx: Context) => exportAs(ctx, 'xlsx'),

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
      if (!(await mayAct(column))) return ctx.forbidden();
      const { note, plannedOn } = bodyOf(ctx);
      const report = await readReport(strapi, column);
      await acknowledge(strapi, { column, report, note: text(note), plannedOn: text(plannedOn) });
      ctx.body = { data: await readDetails(strapi, column) };
    },

    async recheck(ctx: Context) {
      const column = columnOf(ctx);
      const details = await find(column);
      if (!details) return ctx.notFound();
      if (!(await mayAct(column))) return ctx.forbidden();
      const report = await readReport(strapi, column);
      await recheck(strapi, { column, report, note: text(bodyOf(ctx).note) });
      ctx.body = { data: await readDetails(strapi, column) };
    },

    async confirm(ctx: Context) {
      const column = columnOf(ctx);
      const details = await find(column);
      if (!details) return ctx.notFound();
      if (!(await mayAct(column))) return ctx.forbidden();
      const policies = await readPolicies(strapi.db.connection);
      const policy = policies.find(({ key }) => key === details.policyKey) ?? null;
      const { note, evidence } = bodyOf(ctx);
      await confirm(strapi, { column, policy, note: text(note), evidence: text(evidence) });
      await refreshStatuses(strapi);
      ctx.body = { data: await readDetails(strapi, column) };
    },
  };
};
