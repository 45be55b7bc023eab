import type { Core } from '@strapi/strapi';
import { numberOf } from '../../../../../documents/read-request';
import { getService } from '../get-service';
import { wholeIn } from '../read-fields';
import { readSetRequest } from '../sets/read-set-request';
import { saveSet } from '../sets/save-set';
import { readSet, readSetItem, readSets } from '../sets/stored-sets';
import { bodyOf, type Context } from './context';

/** As far as the column of the database counts. */
const NEWEST_VERSION = 2_147_483_647;

/** The forms: their rows and what has to agree between them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await readSets(strapi.db.connection) };
  },

  /** As it is now, or with `version` as it was: returns are judged by the one their round was opened with. */
  async read(ctx: Context) {
    const key = String(ctx.params.key);
    const version = numberOf(ctx.query, 'version', NEWEST_VERSION);
    const { connection } = strapi.db;
    const set =
      version === undefined
        ? await readSet(connection, key)
        : await readSetItem(connection, { key, version });
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
