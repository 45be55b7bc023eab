import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** How soon a job that was just queued can be expected to have run. */
const LOOK_AGAIN_AFTER_MS = 2_000;

export type Action = { url: string; doneKey: string };

/** Sends a command, says how it went, and has the lists read again. */
export function useAction(onDone: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const intl = useIntl();

  return async ({ url, doneKey }: Action): Promise<void> => {
    try {
      await post(url, {});
      toggleNotification({
        type: 'success',
        message: intl.formatMessage({ id: `jobs.${doneKey}` }),
      });
      setTimeout(onDone, LOOK_AGAIN_AFTER_MS);
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: intl.formatMessage({ id: `jobs.error.${codeOf(error)}` }),
      });
    }
    onDone();
  };
}

const KNOWN_CODES = ['not_retryable', 'unknown_task', 'needs_payload', 'worker_disabled'];

function codeOf(error: unknown): string {
  const details: unknown = isFetchError(error) ? error.response?.data?.error?.details : undefined;
  const code = (details as { code?: unknown } | undefined)?.code;
  const known = KNOWN_CODES.find((candidate) => code === `jobs.${candidate}`);
  return known ?? 'unknown';
}
