import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import ownTexts from './own-texts.data';

/** The frames of the mails are templates like the others, so that an administrator can change them too. */
export function registerOwnEvents(strapi: Core.Strapi): void {
  const events = getService(strapi, 'events');
  for (const kind of ['digest', 'urgent'] as const) {
    const name = `notifications.${kind}`;
    events.register({ name, titleKey: `notifications.event.${kind}`, texts: ownTexts[kind] });
  }
}
