import events from './events';
import outbox from './outbox';
import type { Events, Outbox } from '../contracts/notifications';

/** What other plugins may use: `strapi.plugin('notifications').service<Outbox>('outbox')`. */
export type NotificationServices = { events: Events; outbox: Outbox };

export default { events, outbox };
