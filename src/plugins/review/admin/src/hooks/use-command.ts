import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Said } from '../../../server/src/contracts/api';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import { useTexts } from './use-texts';

type Outcome<Data> = { data?: Data; error?: unknown };

type Args<Data> = {
  /** Key of the sentence that says it worked. */
  done: string;
  onDone: (data: Data) => void;
  /** The state is no longer the one that was shown; it is read again by then. */
  onConflict?: () => void;
};

const CONFLICT = 409;

/**
 * Sends a command and keeps why it was refused, to be shown beside the fields. A conflict (409) is told as a
 * notification instead: there is nothing to mend in the form, its ground has gone.
 */
export function useCommand<Data = unknown>({ done, onDone, onConflict }: Args<Data>) {
  const { text, said } = useTexts();
  const { toggleNotification } = useNotification();
  const [refusals, setRefusals] = useState<Said[]>([]);
  const [isSending, setSending] = useState(false);

  const send = async (command: PromiseLike<Outcome<Data>>) => {
    setSending(true);
    const { data, error } = await command;
    setSending(false);
    if (error === undefined) {
      setRefusals([]);
      toggleNotification({ type: 'success', message: text(done) });
      onDone(data as Data);
      return;
    }
    const unknown = { zh: text('error.unknown'), en: text('error.unknown') };
    const { status, reasons } = readRefusal(error, unknown);
    if (status !== CONFLICT || !onConflict) {
      setRefusals(reasons);
      return;
    }
    toggleNotification({ type: 'danger', message: reasons.map(said).join('\n') });
    onConflict();
  };

  return { send, isSending, refusals };
}

/** The sentence for a field, undefined when it is fine. */
export function useFieldError(refusals: readonly Said[]): (field: string) => string | undefined {
  const { said } = useTexts();
  return (field) => {
    const found = refusals.filter((reason) => reason.field === field);
    return found.length > 0 ? found.map(said).join('\n') : undefined;
  };
}
