import type { Core } from '@strapi/strapi';
import type { Outbox } from '../contracts/notifications';
import { notify } from '../messages/notify';

export default function outbox({ strapi }: { strapi: Core.Strapi }): Outbox {
  return { notify: (args) => notify(strapi, args) };
}
