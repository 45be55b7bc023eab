import type { Core } from '@strapi/strapi';
import type {
  Events,
  NotifyArgs,
  Outbox,
} from '../../../../src/plugins/notifications/server/src/contracts/notifications';

export const EVENT = 'test.assigned';

/** A kind of message as another plugin registers it. */
export function registerEvent(strapi: Core.Strapi, name = EVENT): void {
  strapi
    .plugin('notifications')
    .service<Events>('events')
    .register({
      name,
      titleKey: 'test.assigned',
      texts: {
        'zh-Hans': { subject: '待审核：《{title}》', line: '在“{step}”环节等您办理。' },
        en: { subject: 'To review: {title}', line: 'It waits for you at the step “{step}”.' },
      },
    });
}

type Said = Partial<Omit<NotifyArgs, 'trx' | 'recipients'>> & { title?: string };

/** Sends a message in a transaction of its own. */
export async function tell(
  strapi: Core.Strapi,
  recipients: number[],
  said: Said = {},
): Promise<void> {
  const { title = '关于印发测试办法的通知', ...rest } = said;
  await strapi.db.transaction(({ trx }) =>
    strapi
      .plugin('notifications')
      .service<Outbox>('outbox')
      .notify({
        trx,
        recipients: recipients.map(String),
        event: EVENT,
        params: { title, step: '初审' },
        link: '/content-manager/collection-types/api::disclosure.disclosure/abc',
        urgency: 'normal',
        ...rest,
      }),
  );
}
