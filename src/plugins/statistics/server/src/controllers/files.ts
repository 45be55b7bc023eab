import type { Core } from '@strapi/strapi';
import { optionOf, textOf } from '../../../../../documents/read-request';
import { takeImportFile } from '../../../../../table-import/take-import-file';
import { EXPORT_FORMATS, type ExportFormat } from '../export/export-file';
import { exportReturn } from '../export/export-return';
import { exportTotals } from '../export/export-totals';
import { exportTree } from '../export/export-tree';
import { liveForm } from '../export/live-form';
import { printedUnits } from '../export/printed-units';
import { readHeadings } from '../export/read-headings';
import { sendFile } from '../export/send-file';
import { importIntoReturn } from '../import/import-into-return';
import { IMPORT_SIZE_LIMIT_BYTES } from '../import/limits';
import { mayReadUnit } from '../people/may-read-unit';
import { reachOf } from '../people/reach';
import { quarterIn } from '../read-fields';
import { readForm } from '../returns/read-form';
import { setOfReturn } from '../returns/set-of-return';
import { readSet } from '../sets/stored-sets';
import { readTotals } from '../totals/read-totals';
import { askerOf, neededText, visibleReturn, type Context } from './context';

const BOOLEANS = ['true', 'false'] as const;

function formatOf(ctx: Context): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format === ctx.params.format);
}

/** Returns and totals as files, and filled forms back into returns. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function totalsOf(ctx: Context) {
    const asked = {
      setKey: neededText(ctx.query, 'set'),
      quarter: quarterIn(ctx.query, 'quarter'),
      unitId: neededText(ctx.query, 'unit'),
    };
    const reach = await reachOf(strapi, askerOf(ctx));
    if (!(await mayReadUnit(strapi, { ...asked, reach }))) return null;
    const totals = await readTotals(strapi, { ...asked, counting: 'accepted' });
    const set = await readSet(strapi.db.connection, asked.setKey);
    return totals && set ? { totals, setName: set.name, asked, reach } : null;
  }

  return {
    async return(ctx: Context) {
      const format = formatOf(ctx);
      const stored = await visibleReturn(strapi, ctx);
      if (!stored || !format) return ctx.notFound();
      const { set } = await setOfReturn(strapi.db.connection, stored);
      const printed = await readForm(strapi, stored, askerOf(ctx));
      const headingOf = await readHeadings(strapi, [stored]);
      const live = liveForm(set, stored.quarter);
      sendFile(ctx, await exportReturn({ printed, heading: headingOf(stored), format, live }));
    },

    async totals(ctx: Context) {
      const format = formatOf(ctx);
      const read = format ? await totalsOf(ctx) : null;
      if (!read || !format) return ctx.notFound();
      sendFile(ctx, await exportTotals({ ...read, format }));
    },

    /** The total and every return below a unit, as far as whoever asks may see them. */
    async tree(ctx: Context) {
      const read = await totalsOf(ctx);
      if (!read) return ctx.notFound();
      const batches = printedUnits(strapi, { ...read.asked, reach: read.reach });
      sendFile(ctx, exportTree({ ...read, batches }));
    },

    async import(ctx: Context) {
      const { files } = ctx.request as { files?: unknown };
      const file = await takeImportFile(files, { sizeLimitBytes: IMPORT_SIZE_LIMIT_BYTES });
      const stored = await visibleReturn(strapi, ctx);
      if (!stored) return ctx.notFound();
      const isDryRun = optionOf(ctx.query, 'dryRun', BOOLEANS) !== 'false';
      const asked = { stored, file, isDryRun, asker: askerOf(ctx) };
      const overrideReason = textOf(ctx.query, 'reason') ?? null;
      const digest = textOf(ctx.query, 'digest');
      ctx.body = {
        data: await importIntoReturn(strapi, { ...asked, overrideReason, digest }),
      };
    },
  };
};
