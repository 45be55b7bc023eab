import type { Core } from '@strapi/strapi';
import { readSettings, saveSettings } from '../settings';
import { bodyOf, type Context } from '../../../../../documents/read-request';

/** How columns are watched, apart from the rules. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await readSettings(strapi.db.connection) };
  },

  async save(ctx: Context) {
    const { migrationUntil, escalateAfterWorkdays } = bodyOf(ctx);
    const data = await saveSettings(strapi, {
      ...(migrationUntil === undefined
        ? {}
        : { migrationUntil: typeof migrationUntil === 'string' ? migrationUntil : null }),
      ...(escalateAfterWorkdays === undefined
        ? {}
        : { escalateAfterWorkdays: Number(escalateAfterWorkdays) }),
    });
    ctx.body = { data };
  },
});
