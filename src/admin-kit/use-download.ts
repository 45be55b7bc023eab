import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from './save-file';

type Wanted = { url: string; name: string; params?: Record<string, string> };

/**
 * Fetches a file with the session of the user and hands it to the browser; `busy` is the address being fetched. What
 * went wrong is told as a notification, in the words of `textOf`.
 */
export function useDownload(textOf: (cause: unknown) => string) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<string | null>(null);

  const download = async ({ url, name, params = {} }: Wanted) => {
    setBusy(url);
    try {
      const { data } = await get<Blob>(url, { params, responseType: 'blob' });
      saveFile(data, name);
    } catch (cause) {
      toggleNotification({ type: 'danger', message: textOf(cause) });
    } finally {
      setBusy(null);
    }
  };
  return { download, busy };
}
