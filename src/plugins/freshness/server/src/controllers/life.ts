import type { Core } from '@strapi/strapi';
import { readLife } from '../life/read-life';
import { reachOfRequest } from '../statuses/reach';
import { refreshStatuses } from '../statuses/refresh-statuses';
import type { Context } from '../../../../../documents/read-request';

/** Which categories might be merged or closed, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const day = await refreshStatuses(strapi);
    const reach = await reachOfRequest(strapi);
    ctx.body = { data: await readLife(strapi, { reach, day }) };
  },
});
