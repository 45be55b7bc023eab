import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from './save-file';

export type Download = { url: string; params: Record<string, string>; name: string };

/** Fetches a file with the token of the session and hands it over; says so where that fails. */
export function useDownload(failed: string) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  /** The address on its way. */
  const [busy, setBusy] = useState<string | null>(null);

  const download = async ({ url, params, name }: Download) => {
    setBusy(url);
    try {
      const { data } = await get<Blob>(url, { params, responseType: 'blob' });
      saveFile(data, name);
    } catch {
      toggleNotification({ type: 'danger', message: failed });
    } finally {
      setBusy(null);
    }
  };

  return { busy, download };
}
