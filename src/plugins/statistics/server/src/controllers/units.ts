import type { Core } from '@strapi/strapi';
import { wholeIn } from '../read-fields';
import { readUnitsRequest } from '../units/read-units-request';
import { saveUnits } from '../units/save-units';
import { readUnitList } from '../units/stored-units';
import { bodyOf, type Context } from './context';

/** Who reports to whom. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = { data: await readUnitList(strapi.db.connection) };
  },

  async save(ctx: Context) {
    const body = bodyOf(ctx);
    const units = readUnitsRequest(body.units);
    await saveUnits(strapi, { units, version: wholeIn(body, 'version') });
    ctx.body = { data: await readUnitList(strapi.db.connection) };
  },
});
