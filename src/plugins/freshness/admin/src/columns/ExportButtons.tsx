import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
import { useTexts } from '../hooks/use-texts';

/** Fetches the columns the filters leave as a file. */
export function ExportButtons({ filters }: { filters: Record<string, string> }) {
  const { text } = useTexts();
  const { busy, download } = useDownload(() => text('export.failed'));
  return (
    <Flex gap={2}>
      {(['xlsx', 'csv'] as const).map((format) => {
        const url = `/freshness/columns/export.${format}`;
        const name = `${text('export.fileName')}.${format}`;
        return (
          <Button
            key={format}
            size="S"
            variant="secondary"
            startIcon={<Download />}
            loading={busy === url}
            disabled={busy !== null}
            onClick={() => void download({ url, params: filters, name })}
          >
            {text(`export.${format}`)}
          </Button>
        );
      })}
    </Flex>
  );
}
