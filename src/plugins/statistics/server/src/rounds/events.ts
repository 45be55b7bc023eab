import type { Core } from '@strapi/strapi';
import { eventTexts } from '../translations/event-texts';

type Texts = Record<'zh-Hans' | 'en', { subject: string; line: string }>;
type Events = { register(event: { name: string; titleKey: string; texts: Texts }): void };

export type StatisticsEventName = keyof typeof eventTexts;

/** What people are told about returns, while there is a plugin that tells them. */
export function registerEvents(strapi: Core.Strapi): void {
  if (!strapi.plugins.notifications) return;
  const events = strapi.plugin('notifications').service<Events>('events');
  for (const [name, texts] of Object.entries(eventTexts)) {
    events.register({ name, titleKey: `statistics.event.${name.split('.')[1]}`, texts });
  }
}
