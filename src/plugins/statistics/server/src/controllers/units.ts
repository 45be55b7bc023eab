import type { Core } from '@strapi/strapi';
import { textOf } from '../../../../../documents/read-request';
import type { UnitKept } from '../contracts/totals';
import { listsKeptBy } from '../people/lists-kept';
import { wholeIn } from '../read-fields';
import { findOrganizations } from '../units/find-organizations';
import { readUnitsRequest } from '../units/read-units-request';
import { saveUnits } from '../units/save-units';
import { readUnitList, readUnits } from '../units/stored-units';
import { readUnitsKept, saveUnitsKept } from '../units/units-kept';
import { askerOf, bodyOf, type Context } from './context';

const unitOf = (ctx: Context) => ({ unitId: String(ctx.params.unitId), asker: askerOf(ctx) });

function sentUnits(ctx: Context) {
  const body = bodyOf(ctx);
  return { units: readUnitsRequest(body.units), version: wholeIn(body, 'version') };
}

/** Who reports to whom. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function answerKept(ctx: Context) {
    const data = await readUnitsKept(strapi, unitOf(ctx));
    if (!data) return ctx.notFound();
    ctx.body = { data };
  }

  return {
    async read(ctx: Context) {
      ctx.body = { data: await readUnitList(strapi.db.connection) };
    },

    async save(ctx: Context) {
      await saveUnits(strapi, sentUnits(ctx));
      ctx.body = { data: await readUnitList(strapi.db.connection) };
    },

    /** Whose lists the person asking keeps. */
    async kept(ctx: Context) {
      const { personId } = askerOf(ctx);
      const units = await readUnits(strapi.db.connection);
      const kept = await listsKeptBy(strapi, { personId, units });
      ctx.body = { data: kept.map(({ id, name }): UnitKept => ({ id, name })) };
    },

    async organizations(ctx: Context) {
      const search = textOf(ctx.query, 'search');
      const documentId = textOf(ctx.query, 'documentId');
      ctx.body = { data: await findOrganizations(strapi, { search, documentId }) };
    },

    readBelow: answerKept,

    async saveBelow(ctx: Context) {
      const isThere = await saveUnitsKept(strapi, { ...unitOf(ctx), sent: sentUnits(ctx) });
      return isThere ? answerKept(ctx) : ctx.notFound();
    },
  };
};
