import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
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
  const { download, busy } = useDownload(() => text('error.export'));
  return (
    <Button
      variant="secondary"
      startIcon={<Download />}
      loading={busy !== null}
      onClick={() => void download({ url, name: fileName, params })}
    >
      {label}
    </Button>
  );
}
