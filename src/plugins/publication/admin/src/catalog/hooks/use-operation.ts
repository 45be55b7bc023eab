import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OperationKind, OperationOutcome } from '../../../../server/src/catalog/contracts';
import { useTexts } from './use-texts';

type Spoken = { message?: { zh: string; en: string } };

/** What the server said, in the language of the user. */
function useRefusalText() {
  const { isChinese, text } = useTexts();
  return (cause: unknown): string => {
    const details: unknown = isFetchError(cause) ? cause.response?.data?.error?.details : undefined;
    const { message } = (details ?? {}) as Spoken;
    return message ? (isChinese ? message.zh : message.en) : text('error.operation');
  };
}

/** Rehearses an operation, then carries it out; each answer is kept until the next question. */
export function useOperation() {
  const { post } = useFetchClient();
  const refusalText = useRefusalText();
  const [preview, setPreview] = useState<OperationOutcome | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const send = async (kind: OperationKind, body: object, dryRun: boolean) => {
    setBusy(true);
    setRefusal(null);
    try {
      const url = `/publication/catalog/operations/${kind}`;
      const { data } = await post<{ data: OperationOutcome }>(url, { ...body, dryRun });
      return data.data;
    } catch (cause) {
      setRefusal(refusalText(cause));
      return null;
    } finally {
      setBusy(false);
    }
  };

  return {
    preview,
    refusal,
    isBusy,
    /** What was told is no longer what is asked. */
    forget: () => {
      setPreview(null);
      setRefusal(null);
    },
    rehearse: async (kind: OperationKind, body: object) => setPreview(await send(kind, body, true)),
    carryOut: (kind: OperationKind, body: object) => send(kind, body, false),
  };
}
