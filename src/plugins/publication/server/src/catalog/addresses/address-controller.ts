import type { Core } from '@strapi/strapi';
import { error } from '../../../../../../domain/reasons/reason';
import { refusal } from '../../../../../../documents/refuse';
import { CATEGORY } from '../database/table-names';
import { resolveAddress, type AddressQuery } from './resolve-address';

type Context = Parameters<Core.MiddlewareHandler>[0];

const MAX_LENGTH = 255;

function readQuery({ path, code }: Record<string, unknown>): AddressQuery {
  const value = path ?? code;
  const field = path === undefined ? 'code' : 'path';
  if (typeof value !== 'string' || value === '' || (path !== undefined && code !== undefined)) {
    throw refusal([error('request.required', { field: 'path' }, 'path')]);
  }
  if (value.length > MAX_LENGTH) {
    const params = { field, max: MAX_LENGTH, actual: value.length };
    throw refusal([error('request.too_long', params, field)]);
  }
  if (field === 'code') return { code: value };
  // People leave slashes out; the stored form has one at both ends.
  return { path: `/${value.split('/').filter(Boolean).join('/')}/` };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** 200 with the category that has the address, 308 to where it is now, 404 where there never was one. */
  async find(ctx: Context) {
    const query = readQuery(ctx.query as Record<string, unknown>);
    const resolved = await resolveAddress(strapi, query);
    if (!resolved) return ctx.notFound();
    const { documentId, path, isHere } = resolved;
    if (!isHere) {
      const { prefix } = strapi.config.get<{ prefix: string }>('api.rest');
      const movedTo = `${prefix}/catalog-categories/at?${new URLSearchParams({ path }).toString()}`;
      ctx.status = 308;
      ctx.set('Location', movedTo);
      ctx.body = { data: { movedTo, path } };
      return undefined;
    }
    const category = await strapi.documents(CATEGORY).findOne({ documentId });
    if (!category) return ctx.notFound();
    const auth = ctx.state.auth as never;
    const model = strapi.getModel(CATEGORY);
    ctx.body = { data: await strapi.contentAPI.sanitize.output(category, model, { auth }) };
    return undefined;
  },
});
