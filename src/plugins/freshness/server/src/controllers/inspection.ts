import type { Core } from '@strapi/strapi';
import { readInspection } from '../inspection/read-inspection';
import { reachOfRequest } from '../statuses/reach';
import type { Context } from '../../../../../documents/read-request';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** `GET /freshness/inspection?organization=&on=&withoutServices=`: what the inspectors would find. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const organizationId = text(ctx.query.organization) ?? '';
    const reach = await reachOfRequest(strapi);
    const isWithin =
      reach.kind === 'everything' ||
      (reach.kind === 'organizations' && reach.organizations.has(organizationId));
    const result = isWithin
      ? await readInspection(strapi, {
          organizationId,
          on: text(ctx.query.on),
          isWithoutServices: ctx.query.withoutServices === 'true',
        })
      : null;
    if (!result) return ctx.notFound();
    ctx.body = { data: result };
  },
});
