import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from '../../../../../admin-kit/save-file';
import { useTexts } from '../hooks/use-texts';

type Ending = 'csv' | 'xlsx';

/** Fetches the events the filters leave as a file. */
export function ExportButtons({ filters }: { filters: Record<string, string> }) {
  const { text } = useTexts();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<Ending | null>(null);

  const download = async (ending: Ending) => {
    setBusy(ending);
    try {
      const url = `/publication/ledger/export.${ending}`;
      const { data } = await get<Blob>(url, { params: filters, responseType: 'blob' });
      saveFile(data, `${text('plugin.name')}.${ending}`);
    } catch {
      toggleNotification({ type: 'danger', message: text('export.failed') });
    } finally {
      setBusy(null);
    }
  };

  return (
    <Flex gap={2}>
      {(['csv', 'xlsx'] as const).map((ending) => (
        <Button
          key={ending}
          variant="secondary"
          startIcon={<Download />}
          loading={busy === ending}
          disabled={busy !== null}
          onClick={() => void download(ending)}
        >
          {text(`export.${ending}`)}
        </Button>
      ))}
    </Flex>
  );
}
