import type { Core } from '@strapi/strapi';
import { getConfig } from '../get-config';

/** A header holds no other characters, and a line break in it would begin another header. */
const UNPRINTABLE = /[^\x20-\x7e]/g;

function replyAddress(strapi: Core.Strapi): string {
  return strapi.config.get<string>('plugin::email.settings.defaultReplyTo', '');
}

/** Names the product, this installation and whom to write to, as whoever runs the checked server may want to know. */
export function userAgentOf(strapi: Core.Strapi): string {
  const address = strapi.config.get<string>('server.url', '');
  const contact = getConfig(strapi).contact || replyAddress(strapi);
  const about = ['availability and link check', address && `+${address}`, contact];
  return `Zhaoshi/1.0 (${about.filter(Boolean).join('; ')})`.replace(UNPRINTABLE, '');
}
