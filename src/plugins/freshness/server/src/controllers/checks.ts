import type { Core } from '@strapi/strapi';
import { LINK_STATES } from '../../../../../domain/link-check/next-link-state';
import { error } from '../../../../../domain/reasons/reason';
import type { Day } from '../../../../../domain/time/day';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { optionOf, pageOf, textOf, type Context } from '../../../../../documents/read-request';
import { refusal } from '../../../../../documents/refuse';
import { readAvailability } from '../availability/read-availability';
import { readSiteDetails } from '../availability/read-site-details';
import { readSiteWeeks } from '../availability/read-site-weeks';
import { listLinks } from '../links/list-links';
import { siteIdOf } from './site-id';

/** The day asked for, today when none is. Refuses (400) what is no day. */
function dayOf({ query }: Context): Day {
  const on = textOf(query, 'on') ?? shanghaiDay(Date.now());
  if (isRealDay(on)) return on;
  throw refusal([error('request.impossible_date', { field: 'on', value: on }, 'on')]);
}

/** What the probes and checks have found. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async availability(ctx: Context) {
    const organizationId = textOf(ctx.query, 'organization');
    ctx.body = { data: await readAvailability(strapi, { on: dayOf(ctx), organizationId }) };
  },

  async sites(ctx: Context) {
    const organizationId = textOf(ctx.query, 'organization');
    const on = shanghaiDay(Date.now());
    ctx.body = { data: await readSiteWeeks(strapi, { on, organizationId }) };
  },

  async site(ctx: Context) {
    const id = siteIdOf(ctx);
    const on = shanghaiDay(Date.now());
    const details = id === undefined ? null : await readSiteDetails(strapi, { on, siteId: id });
    if (!details) return ctx.notFound();
    ctx.body = { data: details };
  },

  async links(ctx: Context) {
    const { query } = ctx;
    const args = {
      state: optionOf(query, 'state', LINK_STATES),
      organization: textOf(query, 'organization'),
      uid: textOf(query, 'uid'),
      document: textOf(query, 'document'),
      ...pageOf(query),
    };
    ctx.body = { data: await listLinks(strapi, args) };
  },
});
