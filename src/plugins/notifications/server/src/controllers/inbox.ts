import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import {
  bodyOf,
  optionOf,
  pageOf,
  userOf,
  type Context,
} from '../../../../../documents/read-request';
import { refusal } from '../../../../../documents/refuse';
import { readAttachment } from '../attachments/read-attachment';
import { listMessages } from '../messages/list-messages';
import { countUnread, markAllRead, markRead } from '../messages/unread';
import { readPreferences, savePreferences } from '../preferences/preferences';
import { messageId } from './message-id';

/** What belongs to the person signed in, and to nobody else. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const onlyUnread = optionOf(ctx.query, 'state', ['all', 'unread']) === 'unread';
    const args = { recipientId: userOf(ctx).id, onlyUnread, ...pageOf(ctx.query) };
    ctx.body = { data: await listMessages(strapi, args) };
  },

  async unread(ctx: Context) {
    ctx.body = { data: await countUnread(strapi, userOf(ctx).id) };
  },

  async read(ctx: Context) {
    const id = messageId(ctx.params.id);
    if (!id || !(await markRead(strapi, userOf(ctx).id, id))) return ctx.notFound();
    ctx.body = { data: await countUnread(strapi, userOf(ctx).id) };
  },

  async readAll(ctx: Context) {
    const upTo = messageId(bodyOf(ctx).upTo);
    if (!upTo) throw refusal([error('request.required', { field: 'upTo' }, 'upTo')]);
    await markAllRead(strapi, userOf(ctx).id, upTo);
    ctx.body = { data: await countUnread(strapi, userOf(ctx).id) };
  },

  async attachment(ctx: Context) {
    const id = messageId(ctx.params.id);
    const place = Number(/^[1-9]$/.exec(String(ctx.params.place))?.[0]);
    const wanted = id && place ? { recipientId: userOf(ctx).id, messageId: id, place } : null;
    const file = wanted && (await readAttachment(strapi, wanted));
    if (!file) return ctx.notFound();
    ctx.attachment(file.name);
    // After `attachment`, which sets a type of its own.
    ctx.type = file.contentType;
    ctx.set('Cache-Control', 'no-store');
    ctx.body = file.content;
  },

  async preferences(ctx: Context) {
    ctx.body = { data: await readPreferences(strapi, userOf(ctx).id) };
  },

  async savePreferences(ctx: Context) {
    ctx.body = { data: await savePreferences(strapi, userOf(ctx).id, bodyOf(ctx)) };
  },
});
