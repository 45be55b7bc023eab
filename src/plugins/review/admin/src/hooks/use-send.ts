import { useNotification } from '@strapi/strapi/admin';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import { useTexts } from './use-texts';

/** Waits for a command without a form and tells how it went, in the server's own words when it refused. */
export function useSend(): (command: PromiseLike<object>, done: string) => Promise<void> {
  const { text, said } = useTexts();
  const { toggleNotification } = useNotification();
  return async (command, done) => {
    const outcome = await command;
    if (!('error' in outcome)) {
      toggleNotification({ type: 'success', message: text(done) });
      return;
    }
    const unknown = { zh: text('error.unknown'), en: text('error.unknown') };
    const { reasons } = readRefusal(outcome.error, unknown);
    toggleNotification({ type: 'danger', message: reasons.map(said).join('\n') });
  };
}
