import type { Core } from '@strapi/strapi';
import { eventTexts } from '../translations/event-texts';

type Events = {
  register(event: {
    name: string;
    titleKey: string;
    texts: Record<'zh-Hans' | 'en', { subject: string; line: string }>;
  }): void;
};

export type ReviewEvent = keyof typeof eventTexts;

/** What people are told about reviews, while there is a plugin that tells them. */
export function registerEvents(strapi: Core.Strapi): void {
  if (!strapi.plugins.notifications) return;
  const events = strapi.plugin('notifications').service<Events>('events');
  for (const [name, texts] of Object.entries(eventTexts)) {
    events.register({ name, titleKey: `review.event.${name.split('.')[1]}`, texts });
  }
}
