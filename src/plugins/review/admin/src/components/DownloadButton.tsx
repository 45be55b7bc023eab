import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from '../../../../../admin-kit/save-file';
import { useTexts } from '../hooks/use-texts';

type Props = {
  label: string;
  url: string;
  fileName: string;
  params?: Record<string, string>;
};

/** Fetches a file of the server and has the browser keep it. */
export function DownloadButton({ label, url, fileName, params = {} }: Props) {
  const { text } = useTexts();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(url, { params, responseType: 'blob' });
      saveFile(data, fileName);
    } catch {
      toggleNotification({ type: 'danger', message: text('error.export') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={isBusy}
      onClick={() => void download()}
    >
      {label}
    </Button>
  );
}
