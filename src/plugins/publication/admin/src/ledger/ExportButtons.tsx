import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
import { useTexts } from '../hooks/use-texts';

/** Fetches the events the filters leave as a file. */
export function ExportButtons({ filters }: { filters: Record<string, string> }) {
  const { text } = useTexts();
  const { download, busy } = useDownload(() => text('export.failed'));
  return (
    <Flex gap={2}>
      {(['csv', 'xlsx'] as const).map((ending) => {
        const url = `/publication/ledger/export.${ending}`;
        const name = `${text('plugin.name')}.${ending}`;
        return (
          <Button
            key={ending}
            variant="secondary"
            startIcon={<Download />}
            loading={busy === url}
            disabled={busy !== null}
            onClick={() => void download({ url, name, params: filters })}
          >
            {text(`export.${ending}`)}
          </Button>
        );
      })}
    </Flex>
  );
}
