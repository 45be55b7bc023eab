import type { Core } from '@strapi/strapi';
import { sendForm } from '../form/send-form';
import type { Context } from './context';
import { visibleRun } from './visible-run';

/** The printable form of a run, for whoever may read its document. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async print(ctx: Context) {
    const found = await visibleRun(strapi, ctx);
    if (!found) return ctx.notFound();
    await sendForm(strapi, ctx, found.run);
  },
});
