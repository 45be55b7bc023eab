import type { Core } from '@strapi/strapi';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { readLedgerQuery } from '../../../../../domain/ledger-query/read-ledger-query';
import { LEDGER_KINDS } from '../../../../../domain/publication/ledger-kinds';
import { sendTable } from '../../../../../table-export/send-table';
import { ledgerTable } from './columns';
import { listCategories, listOrganizations } from './list-choices';
import { listEvents } from './list-events';
import { readInBatches } from './read-in-batches';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** What the request asks; HTTP 400 `ledger_query.*` when it cannot be understood. */
function question(ctx: Context) {
  const { reasons, ...asked } = readLedgerQuery(ctx.query, LEDGER_KINDS);
  refuseOnErrors(reasons);
  return asked;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}

/** The ledger page: rows, exports with the same filters, and what the filters can be set to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listEvents(strapi, question(ctx)) };
  },

  exportCsv(ctx: Context) {
    const { filter } = question(ctx);
    sendTable(ctx, { table: ledgerTable, format: 'csv', batches: readInBatches(strapi, filter) });
  },

  exportXlsx(ctx: Context) {
    const { filter } = question(ctx);
    sendTable(ctx, { table: ledgerTable, format: 'xlsx', batches: readInBatches(strapi, filter) });
  },

  async organizations(ctx: Context) {
    const { q, value } = ctx.query;
    ctx.body = { data: await listOrganizations(strapi, { q: text(q), value: text(value) }) };
  },

  async categories(ctx: Context) {
    const { q, value } = ctx.query;
    ctx.body = { data: await listCategories(strapi, { q: text(q), value: text(value) }) };
  },
});
