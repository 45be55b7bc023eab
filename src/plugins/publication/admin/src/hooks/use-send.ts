import { useAPIErrorHandler, useNotification, type BaseQueryError } from '@strapi/strapi/admin';
import { useTexts } from './use-texts';

type Outcome = { data?: unknown; error?: unknown };

/** Waits for a command, says how it went (the server's own sentence when it refused), and answers whether it succeeded. */
export function useSend(): (command: PromiseLike<Outcome>, doneKey: string) => Promise<boolean> {
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const { text } = useTexts();
  return async (command, doneKey) => {
    const { error } = await command;
    toggleNotification(
      error
        ? { type: 'danger', message: formatAPIError(error as BaseQueryError) }
        : { type: 'success', message: text(doneKey) },
    );
    return !error;
  };
}
