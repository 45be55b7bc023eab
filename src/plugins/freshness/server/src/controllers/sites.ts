import type { Core } from '@strapi/strapi';
import { personName } from '../../../../../documents/person-name';
import { bodyOf, userOf, type Context } from '../../../../../documents/read-request';
import { listSites } from '../availability/list-sites';
import { removeSite } from '../availability/remove-site';
import { saveSite } from '../availability/save-site';
import { siteIdOf } from './site-id';

/** The addresses that are probed. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listSites(strapi) };
  },

  async create(ctx: Context) {
    const by = personName(userOf(ctx));
    ctx.body = { data: await saveSite(strapi, { id: null, body: bodyOf(ctx), by }) };
  },

  async update(ctx: Context) {
    const id = siteIdOf(ctx);
    const by = personName(userOf(ctx));
    const saved = id === undefined ? null : await saveSite(strapi, { id, body: bodyOf(ctx), by });
    if (!saved) return ctx.notFound();
    ctx.body = { data: saved };
  },

  async remove(ctx: Context) {
    const id = siteIdOf(ctx);
    const by = personName(userOf(ctx));
    if (id === undefined || !(await removeSite(strapi, { id, by }))) return ctx.notFound();
    ctx.body = { data: { id } };
  },
});
