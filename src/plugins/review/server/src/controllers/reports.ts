import type { Core } from '@strapi/strapi';
import { readPeriod } from '../reports/period';
import { reportReach } from '../reports/report-reach';
import { readReport } from '../reports/read-report';
import { writeReport } from '../reports/write-report';
import { reportTexts } from '../translations/report-texts';
import type { Context } from './context';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What reviewing took, for auditors. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await readReport(strapi, readPeriod(ctx.query), await reportReach(strapi)) };
  },

  async exportXlsx(ctx: Context) {
    const period = readPeriod(ctx.query);
    const bytes = await writeReport(await readReport(strapi, period, await reportReach(strapi)));
    ctx.attachment(`${reportTexts.fileName}-${period.from}-${period.to}.xlsx`);
    // After `attachment`, which sets a type of its own.
    ctx.type = XLSX;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = bytes;
  },
});
