import { useNotification } from '@strapi/strapi/admin';
import type { Bilingual } from '../../../server/src/contracts/api';
import { useTexts } from './use-texts';

type Outcome = { data?: unknown; error?: unknown };
type Refusal = { details?: { message?: Partial<Bilingual> } };

/** Waits for a command, says how it went (in the server's words when it refused), and answers whether it succeeded. */
export function useSend(): (command: PromiseLike<Outcome>, doneKey?: string) => Promise<boolean> {
  const { toggleNotification } = useNotification();
  const { text, said } = useTexts();
  return async (command, doneKey) => {
    const { error } = await command;
    if (error) {
      const { zh, en } = (error as Refusal).details?.message ?? {};
      const message = zh && en ? said({ zh, en }) : text('error.send');
      toggleNotification({ type: 'danger', message });
    } else if (doneKey) {
      toggleNotification({ type: 'success', message: text(doneKey) });
    }
    return !error;
  };
}
