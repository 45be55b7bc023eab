import type { Core } from '@strapi/strapi';
import { personName } from '../../../../../documents/person-name';
import {
  bodyOf,
  optionOf,
  pageOf,
  userOf,
  type Context,
} from '../../../../../documents/read-request';
import { listDeliveries } from '../deliveries/list-deliveries';
import { listTemplates } from '../templates/list-templates';
import { resetTemplate, saveTemplate } from '../templates/save-template';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Mail as a whole: what was sent, and what it says. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async deliveries(ctx: Context) {
    const state = optionOf(ctx.query, 'state', ['queued', 'sent', 'failed']);
    ctx.body = { data: await listDeliveries(strapi, { state, ...pageOf(ctx.query) }) };
  },

  async templates(ctx: Context) {
    ctx.body = { data: await listTemplates(strapi) };
  },

  async saveTemplate(ctx: Context) {
    const { subject, line } = bodyOf(ctx);
    const text = { subject: textOf(subject), line: textOf(line) };
    const by = personName(userOf(ctx));
    await saveTemplate(strapi, { event: String(ctx.params.event), text, by });
    ctx.body = { data: await listTemplates(strapi) };
  },

  async resetTemplate(ctx: Context) {
    await resetTemplate(strapi, String(ctx.params.event));
    ctx.body = { data: await listTemplates(strapi) };
  },
});
