import type { Core } from '@strapi/strapi';
import { type Context, pageOf } from '../../../../../documents/read-request';
import { isWithin, reachOfRequest } from '../statuses/reach';
import { findSheet, listSheets } from '../supervision/kept-sheets';
import { sheetFile, sheetFileName, XLSX } from '../supervision/sheet-file';

/** The weekly sheets that were sent, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const reach = await reachOfRequest(strapi);
    ctx.body = { data: await listSheets(strapi.db.connection, { reach, ...pageOf(ctx.query) }) };
  },

  /** Made again from what it said then. A sheet of others and one that never was answer alike. */
  async download(ctx: Context) {
    const { week = '', organizationId = '' } = ctx.params as Record<string, string>;
    const reach = await reachOfRequest(strapi);
    const asked = { week, organizationId };
    const sheet = isWithin(reach, asked) ? await findSheet(strapi.db.connection, asked) : null;
    if (!sheet) return ctx.notFound();
    ctx.attachment(sheetFileName(sheet));
    // After `attachment`, which sets a type of its own.
    ctx.type = XLSX;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await sheetFile(sheet);
  },
});
