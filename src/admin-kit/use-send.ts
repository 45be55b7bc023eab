import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { readRefusal } from './read-refusal';

/** Waits for a command without a form and tells how it went, in the server's own words when it refused. */
export function useSend(
  unknown: string,
): (command: PromiseLike<object>, done: string) => Promise<void> {
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  return async (command, done) => {
    const outcome = await command;
    if (!('error' in outcome)) {
      toggleNotification({ type: 'success', message: done });
      return;
    }
    const { reasons } = readRefusal(outcome.error, { zh: unknown, en: unknown });
    const isChinese = intl.locale.startsWith('zh');
    const message = reasons.map(({ zh, en }) => (isChinese ? zh : en)).join('\n');
    toggleNotification({ type: 'danger', message });
  };
}
