import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { readRefusal } from './read-refusal';
import type { Bilingual, RefusalReason } from './said';

type Outcome<Data> = { data?: Data; error?: unknown };

type Args<Data> = {
  /** The sentence that says it worked. */
  done: string;
  /** The sentence for a failure the server did not explain. */
  unknown: string;
  onDone: (data: Data) => void;
};

/** Sends a command, tells that it worked, and keeps why it was refused, to be shown beside the fields. */
export function useCommand<Data = unknown>({ done, unknown, onDone }: Args<Data>) {
  const { toggleNotification } = useNotification();
  const [refusals, setRefusals] = useState<RefusalReason[]>([]);
  const [isSending, setSending] = useState(false);

  const send = async (command: PromiseLike<Outcome<Data>>) => {
    setSending(true);
    const { data, error } = await command;
    setSending(false);
    if (error !== undefined) {
      const sentence: Bilingual = { zh: unknown, en: unknown };
      setRefusals(readRefusal(error, sentence).reasons);
      return;
    }
    setRefusals([]);
    toggleNotification({ type: 'success', message: done });
    onDone(data as Data);
  };

  return { send, isSending, refusals };
}
