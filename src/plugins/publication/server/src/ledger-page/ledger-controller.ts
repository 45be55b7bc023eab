import type { Core } from '@strapi/strapi';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { readLedgerQuery } from '../../../../../domain/ledger-query/read-ledger-query';
import { LEDGER_KINDS } from '../../../../../domain/publication/ledger-kinds';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { listCategories, listOrganizations } from './list-choices';
import { listEvents } from './list-events';
import { readInBatches } from './read-in-batches';
import texts from './translations/zh-Hans';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

type Context = Parameters<Core.MiddlewareHandler>[0];

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the request asks; HTTP 400 `ledger_query.*` when it cannot be understood. */
function question(ctx: Context) {
  const { reasons, ...asked } = readLedgerQuery(ctx.query, LEDGER_KINDS);
  refuseOnErrors(reasons);
  return asked;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}

function sendFile(ctx: Context, { type, ending }: { type: string; ending: 'csv' | 'xlsx' }): void {
  ctx.attachment(`${texts.fileName}-${shanghaiDay(new Date())}.${ending}`);
  // After `attachment`, which sets a type of its own.
  ctx.type = type;
  ctx.set('Cache-Control', 'no-store');
}

/** The ledger page: rows, exports with the same filters, and what the filters can be set to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listEvents(strapi, question(ctx)) };
  },

  exportCsv(ctx: Context) {
    const { filter } = question(ctx);
    sendFile(ctx, { type: CSV, ending: 'csv' });
    ctx.body = writeCsv(readInBatches(strapi, filter));
  },

  exportXlsx(ctx: Context) {
    const { filter } = question(ctx);
    sendFile(ctx, { type: XLSX, ending: 'xlsx' });
    ctx.body = writeXlsx(readInBatches(strapi, filter));
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
