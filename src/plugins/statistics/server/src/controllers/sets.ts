import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { wholeIn } from '../read-fields';
import { readSetRequest } from '../sets/read-set-request';
import { saveSet } from '../sets/save-set';
import { readSet, readSets } from '../sets/stored-sets';
import { bodyOf, type Context } from './context';

/** The forms: their rows and what has to agree between them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await readSets(strapi.db.connection) };
  },

  async read(ctx: Context) {
    const set = await readSet(strapi.db.connection, String(ctx.params.key));
    if (!set) return ctx.notFound();
    ctx.body = { data: set };
  },

  sources(ctx: Context) {
    ctx.body = { data: getService(strapi, 'sources').choices() };
  },

  async save(ctx: Context) {
    const body = bodyOf(ctx);
    const set = readSetRequest(String(ctx.params.key), body);
    const isEnabled = body.isEnabled === true;
    await saveSet(strapi, { set, version: wholeIn(body, 'version'), isEnabled });
    ctx.body = { data: await readSet(strapi.db.connection, set.key) };
  },
});
